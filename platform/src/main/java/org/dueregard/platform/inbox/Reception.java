package org.dueregard.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes what Kafka brings to the consumers that want it, and does not let go before it is dealt
 * with: applied, recognised, or put among the dead letters. A database that is away is waited for;
 * a consumer that refuses is asked a few times; what cannot be read is not tried twice.
 */
@ApplicationScoped
public class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final Inbox inbox;
    private final InboxStore store;
    private final Consumers consumers;
    private final DeadLetters deadLetters;
    private final DatabaseFaults faults;
    private final InboxConfig config;
    private final InboxMeters meters;
    private final CountDownLatch stop = new CountDownLatch(1);

    Reception(
            Inbox inbox,
            InboxStore store,
            Consumers consumers,
            DeadLetters deadLetters,
            DatabaseFaults faults,
            InboxConfig config,
            InboxMeters meters) {
        this.inbox = inbox;
        this.store = store;
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.faults = faults;
        this.config = config;
        this.meters = meters;
    }

    void onStop(@Observes @Priority(1) ShutdownEvent stopping) {
        stop.countDown();
    }

    /** Returns when the record is dealt with; throws only when the service stops meanwhile. */
    public void receive(ConsumerRecord<String, byte[]> received) {
        if (received.value() == null) {
            return; // The tombstone of a compacted topic.
        }
        var type = Envelope.header(received.headers(), "ce_type");
        if (type != null && consumers.of(type).isEmpty()) {
            meters.skipped(type);
            return;
        }
        var letter = DeadLetter.of(received);
        try {
            var event = Envelope.from(received.headers(), received.value());
            EventData.requireJson(event.data());
            for (var consumer : consumers.of(event.type())) {
                switch (take(consumer, event, config.tries())) {
                    case Verdict.Done(var outcome) -> meters.handled(consumer.name(), outcome);
                    case Verdict.Undeliverable failure ->
                            bury(letter.because(consumer.name(), failure), event);
                }
            }
        } catch (MalformedEventException malformed) {
            bury(
                    letter.because(
                            null,
                            new Verdict.Undeliverable(
                                    Verdict.Reason.MALFORMED,
                                    String.valueOf(malformed.getMessage()))),
                    null);
        }
    }

    /** Tries until the consumer has taken the event or refused it often enough. */
    Verdict take(EventConsumer<?> consumer, Envelope event, int tries) {
        var pause = config.retryDelay();
        for (var refusals = 0; ; ) {
            try {
                var outcome = inbox.handle(consumer, event);
                switch (outcome) {
                    case APPLIED, DUPLICATE, OLDER -> {
                        return new Verdict.Done(outcome);
                    }
                    case WAITS_BEHIND -> {
                        return new Verdict.Undeliverable(
                                Verdict.Reason.WAITS_BEHIND,
                                "An earlier event of " + event.subject() + " waits.");
                    }
                    case BEING_REBUILT -> sleep(Duration.ofMillis(100));
                }
            } catch (MalformedEventException malformed) {
                return new Verdict.Undeliverable(
                        Verdict.Reason.MALFORMED, String.valueOf(malformed.getMessage()));
            } catch (RuntimeException failure) {
                if (faults.isBehind(failure)) {
                    meters.retried("database");
                    LOG.warnf("Event %s waits for the database: %s", event.id(), failure);
                    sleep(pause);
                } else if (++refusals < tries) {
                    meters.retried("refusal");
                    sleep(pause);
                } else {
                    LOG.errorf(
                            failure,
                            "Consumer %s refuses event %s (%s)",
                            consumer.name(),
                            event.id(),
                            event.type());
                    return new Verdict.Undeliverable(Verdict.Reason.REFUSED, describe(failure));
                }
                pause = longer(pause);
            }
        }
    }

    /**
     * Puts the event among the dead letters. First its place in the subject's order is kept in the
     * database, so that nothing overtakes it even if the service dies before the topic has it.
     */
    void bury(DeadLetter letter, @Nullable Envelope event) {
        var consumer = letter.consumer();
        if (event != null && consumer != null) {
            waitForDatabase(
                    () ->
                            QuarkusTransaction.requiringNew()
                                    .run(
                                            () ->
                                                    store.holdDeadLetter(
                                                            consumer,
                                                            event,
                                                            letter.reason().code())));
        }
        while (!deadLetters.tryPut(letter)) {
            sleep(config.longestPause());
        }
        meters.deadLettered(consumer, letter.reason());
    }

    private void waitForDatabase(Runnable work) {
        for (var pause = config.retryDelay(); ; pause = longer(pause)) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!faults.isBehind(failure)) {
                    throw failure;
                }
                meters.retried("database");
                sleep(pause);
            }
        }
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }

    private void sleep(Duration pause) {
        try {
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service stops; the event will come again.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the event will come again.", interrupted);
        }
    }

    static String describe(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (!text.isEmpty()) {
                text.append(" <- ");
            }
            text.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage());
            if (cause == cause.getCause()) {
                break;
            }
        }
        return text.length() > 1000 ? text.substring(0, 1000) : text.toString();
    }
}
