package org.dueregard.actionplan.measure;

/** How a measure stands in a quarter. */
public enum Standing {
    NO_TARGET,
    /** Nothing that could be judged is known of the quarter. */
    NO_VALUE,
    NOT_MET,
    /** The value is good enough; nobody from outside has said so yet. */
    AWAITING_VERIFICATION,
    MET
}
