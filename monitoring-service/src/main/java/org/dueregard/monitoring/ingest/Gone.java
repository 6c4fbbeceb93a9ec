package org.dueregard.monitoring.ingest;

/** Why nothing is kept of what a record said. */
public enum Gone {
    /** It was past the time for which its dataset keeps records; it is counted still. */
    EXPIRED("is kept no longer, so that it cannot be corrected"),
    /** Somebody objected, or had a right to it; it is in no count. */
    ERASED("was erased, and is not taken in again");

    private final String refusal;

    Gone(String refusal) {
        this.refusal = refusal;
    }

    /** What a sender of a later version is told. */
    String refusal() {
        return refusal;
    }
}
