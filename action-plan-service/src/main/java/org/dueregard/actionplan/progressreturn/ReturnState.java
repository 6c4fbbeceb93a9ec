package org.dueregard.actionplan.progressreturn;

/** Where a return stands. */
public enum ReturnState {
    DRAFT,
    /** Handed in; it waits for the secretariat. */
    SUBMITTED,
    /** Accepted; it changes no more. */
    ACKNOWLEDGED
}
