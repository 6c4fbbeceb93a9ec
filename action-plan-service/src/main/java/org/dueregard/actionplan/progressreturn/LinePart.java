package org.dueregard.actionplan.progressreturn;

/** What a return says of an action. */
public enum LinePart {
    /** What has been done in the period. */
    STATEMENT,
    /** How far it has come, in per cent. */
    PROGRESS,
    /** The rating that is declared for it. */
    RATING,
    NEXT_STEPS
}
