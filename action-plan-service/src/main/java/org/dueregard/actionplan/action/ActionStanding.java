package org.dueregard.actionplan.action;

/** How an action stands with a post that has something to do with it. */
public enum ActionStanding {
    OPEN,
    /** Open, and a date of it has passed. */
    LATE,
    COMPLETED,
    /** Declined, withdrawn or superseded: the post is free of it. */
    NOT_HELD,
    /** Another post is accountable for it now. */
    HANDED_OVER
}
