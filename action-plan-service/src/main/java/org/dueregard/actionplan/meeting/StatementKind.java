package org.dueregard.actionplan.meeting;

/** What an owner says to a body. */
public enum StatementKind {
    PROGRESS,
    /** Why something is late or fails, as a strand lead answers for it at a management board. */
    EXPLANATION
}
