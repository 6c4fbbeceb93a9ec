package org.dueregard.actionplan.source;

/** How far a version of an assessment has come. */
public enum AssessmentProgress {
    SUBMITTED,
    /** Quality assurance or the decision-maker has sent it back. */
    UNDER_REVISION,
    SIGNED_OFF,
    STOPPED
}
