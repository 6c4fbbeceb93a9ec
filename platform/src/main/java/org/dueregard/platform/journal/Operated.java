package org.dueregard.platform.journal;

/**
 * An administrator's intervention in the machinery of events, for the audit trail.
 *
 * @param name such as {@code dead-letters.replayed}
 * @param target what was operated on
 * @param after what came of it
 */
public record Operated(String name, String target, Object after) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("operation", target);
    }
}
