package org.dueregard.eia.monitoring;

/**
 * Something that monitoring has told of a policy, and that a review of it looks at.
 *
 * @param ref id of the report or finding
 */
public record Told(Kind kind, String ref, String summary) {
    public enum Kind {
        REPORT,
        FINDING
    }
}
