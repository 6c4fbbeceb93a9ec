package org.dueregard.actionplan.strategy;

/** How a commitment stands, as the body that monitors it says. */
public enum CommitmentStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE,
    ABANDONED;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return switch (this) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case COMPLETE, ABANDONED -> false;
        };
    }
}
