package org.dueregard.platform.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import org.dueregard.platform.outbox.Cause;

/** One event, one consumer, one transaction: the dedupe mark, the version and the effect. */
@ApplicationScoped
public class Inbox {
    /** What handling an event came to. */
    public enum Outcome {
        APPLIED,
        /** Dealt with before, here or by another replica. */
        DUPLICATE,
        /** A later event of the subject has been applied. */
        OLDER,
        /** An earlier event of the subject waits as a dead letter, and this one behind it. */
        WAITS_BEHIND,
        /** The consumer is being rebuilt; try again. */
        BEING_REBUILT
    }

    private final InboxStore store;
    private final Consumers consumers;

    Inbox(InboxStore store, Consumers consumers) {
        this.store = store;
        this.consumers = consumers;
    }

    /**
     * Handles the event in a transaction of its own.
     *
     * @throws MalformedEventException when the data is not what the consumer reads
     * @throws RuntimeException from the consumer or the database; nothing is kept then
     */
    @ActivateRequestContext
    public <T> Outcome handle(EventConsumer<T> consumer, Envelope event)
            throws MalformedEventException {
        var data = EventData.read(event.data(), consumer.dataType());
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                store.tryShare(consumer.name())
                                        ? apply(consumer, event, data)
                                        : Outcome.BEING_REBUILT);
    }

    /** As {@link #handle}, in the transaction of a rebuild, which has the consumer to itself. */
    @Transactional(MANDATORY)
    public <T> Outcome replay(EventConsumer<T> consumer, Envelope event)
            throws MalformedEventException {
        return apply(consumer, event, EventData.read(event.data(), consumer.dataType()));
    }

    /** Counts the event as dealt with, without an effect: somebody has given it up. */
    void abandon(String consumer, Envelope event) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            store.mark(consumer, event);
                            store.releaseDeadLetter(consumer, event);
                        });
    }

    private <T> Outcome apply(EventConsumer<T> consumer, Envelope event, T data) {
        var name = consumer.name();
        // Whole state each time needs no earlier event; for anything else order matters.
        if (consumers.projection(name).isEmpty() && store.waitsBehindAnother(name, event)) {
            return Outcome.WAITS_BEHIND;
        }
        if (!store.mark(name, event)) {
            store.releaseDeadLetter(name, event);
            return Outcome.DUPLICATE;
        }
        store.releaseDeadLetter(name, event);
        if (!store.advance(name, event)) {
            return Outcome.OLDER;
        }
        var received =
                new ReceivedEvent<>(
                        event.id(),
                        event.source(),
                        event.type(),
                        event.subject(),
                        event.time(),
                        event.aggregateVersion(),
                        data);
        new Cause(event.id().toString(), event.correlationId()).during(() -> consumer.on(received));
        return Outcome.APPLIED;
    }
}
