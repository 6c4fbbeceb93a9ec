package org.dueregard.actionplan.work;

/** Why something waits for a post; the most urgent first. */
public enum WorkKind {
    /** The post owes it, and its date has passed. */
    OVERDUE,
    /** Others owe it, its date has passed, and it has climbed to the post. */
    CLIMBED,
    /** The body that the post chairs is asked to decide. */
    TO_DECIDE,
    /** The post is asked to take it on, to answer it, or to say whether it suffices. */
    TO_ACCEPT,
    /** The post owes it, and its date comes soon. */
    DUE_SOON
}
