package org.dueregard.actionplan.meeting;

/** Where a plan that is to be submitted at a review stands. */
public enum SubmissionState {
    TIMETABLED,
    SUBMITTED,
    /** The review closed without it. */
    MISSED
}
