package org.dueregard.actionplan.deadline;

/** What has become of a date that has passed. */
public enum DeadlineState {
    /** It climbs. */
    OVERDUE,
    MET,
    /** The date is another one, with a reason. */
    MOVED,
    /** The action has left the plan. */
    TAKEN_OUT
}
