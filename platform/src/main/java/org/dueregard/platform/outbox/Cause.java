package org.dueregard.platform.outbox;

import java.util.Optional;

/**
 * The event that is being handled. What is announced meanwhile names it as its cause and belongs to
 * the same chain.
 *
 * @param eventId becomes {@code causationid}
 * @param correlationId the first event of the chain; becomes {@code correlationid}
 */
public record Cause(String eventId, String correlationId) {
    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    static Optional<Cause> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs the handling of the event, on this thread. */
    public void during(Runnable handling) {
        ScopedValue.where(CURRENT, this).run(handling);
    }
}
