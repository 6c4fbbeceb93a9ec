package org.dueregard.actionplan.demand;

/** What is demanded. */
public enum DemandKind {
    COMPLETE_ASSESSMENT("EIA-", "STANDARD", true),
    HOLD_REVIEW("REVIEW-", "STANDARD", true),
    PUBLISH_ASSESSMENT("PUBLISH-", "STANDARD", true),
    /** A policy or return that monitoring-service misses; also met by what the post says. */
    MONITOR("MONITOR-", "NEXT-QUARTER", false);

    private final String prefix;
    private final String ladder;
    private final boolean fulfilledByEvent;

    DemandKind(String prefix, String ladder, boolean fulfilledByEvent) {
        this.prefix = prefix;
        this.ladder = ladder;
        this.fulfilledByEvent = fulfilledByEvent;
    }

    /** With what the code of its obligation begins. */
    String prefix() {
        return prefix;
    }

    /** The ladder that it climbs when it is not met. */
    String ladder() {
        return ladder;
    }

    /** Whether it is met by what the other service tells alone. */
    boolean isFulfilledByEvent() {
        return fulfilledByEvent;
    }
}
