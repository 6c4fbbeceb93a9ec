package org.dueregard.actionplan.action;

/** Where the resources of an action come from. */
public enum ResourceStanding {
    IDENTIFIED,
    WITHIN_EXISTING_BUDGET,
    /** Nothing is set aside; the statement says to whom that was taken. */
    UNFUNDED_ESCALATED
}
