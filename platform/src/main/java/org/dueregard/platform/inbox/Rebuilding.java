package org.dueregard.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.eventlog.EmitterLogs;
import org.dueregard.platform.eventlog.LoggedEvent;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.journal.Operated;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Rebuilds a consumer from the emitters' event logs.
 *
 * <p>A projection is emptied and filled again in one transaction, so that its readers see the old
 * state until the new one is complete. The logs are read first, without a lock; then the
 * transaction takes the consumer's lock, which live handling shares, and compares: every event that
 * had been applied must be among those that were read. One that is not has just come in by Kafka,
 * while its emitter has yet to write it to its log (it does so after Kafka's acknowledgement). Then
 * the lock is given back, and the logs are read further. After the commit, live handling goes on;
 * what Kafka brings again is recognised by its mark.
 *
 * <p>Any other consumer keeps what it has, and is given every event of the logs once more: those it
 * has dealt with are recognised, those it has missed take effect.
 */
@ApplicationScoped
public class Rebuilding {
    /**
     * What a rebuild came to.
     *
     * @param fromScratch whether the state was emptied first
     * @param read events in the logs that this consumer takes
     * @param outcomes how many were applied, recognised, ignored, dead-lettered
     * @param malformed ids of events that could not be read
     */
    public record Rebuilt(
            String consumer,
            boolean fromScratch,
            int read,
            Map<String, Integer> outcomes,
            List<String> malformed) {}

    private static final Duration BETWEEN_READINGS = Duration.ofMillis(300);
    private static final Duration LONGEST_REBUILD = Duration.ofMinutes(30);

    private final Consumers consumers;
    private final EmitterLogs logs;
    private final Inbox inbox;
    private final InboxStore store;
    private final Reception reception;
    private final Journal journal;
    private final InboxConfig config;
    private final String service;

    Rebuilding(
            Consumers consumers,
            EmitterLogs logs,
            Inbox inbox,
            InboxStore store,
            Reception reception,
            Journal journal,
            InboxConfig config,
            @ConfigProperty(name = "dueregard.service") String service) {
        this.consumers = consumers;
        this.logs = logs;
        this.inbox = inbox;
        this.store = store;
        this.reception = reception;
        this.journal = journal;
        this.config = config;
        this.service = service;
    }

    /**
     * @param authorization the caller's, passed on to the emitters
     */
    @ActivateRequestContext
    public Rebuilt rebuild(String consumer, String authorization, Caller by) {
        if (consumers.called(consumer).isEmpty()) {
            throw DomainException.notFound("consumer", consumer);
        }
        var projection = consumers.projection(consumer);
        var rebuilt =
                projection.isPresent()
                        ? fromScratch(projection.get(), authorization)
                        : whatIsMissing(consumer, authorization);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                journal.record(
                                        new Operated("consumer.rebuilt", consumer, rebuilt),
                                        by,
                                        null));
        return rebuilt;
    }

    /** What has been read of the logs so far. */
    private final class Reading {
        private final Collection<String> types;
        private final String authorization;
        private final Map<String, Long> positions = new HashMap<>();
        private final Map<String, List<LoggedEvent>> events = new TreeMap<>();

        private Reading(String consumer, Set<String> emitters, String authorization) {
            this.types =
                    consumers.called(consumer).stream()
                            .map(EventConsumer::type)
                            .collect(Collectors.toCollection(TreeSet::new));
            this.authorization = authorization;
            emitters.forEach(emitter -> events.put(emitter, new ArrayList<>()));
        }

        private void goOn() {
            events.forEach(
                    (emitter, read) ->
                            positions.put(
                                    emitter,
                                    logs.read(
                                            emitter,
                                            positions.getOrDefault(emitter, 0L),
                                            types,
                                            authorization,
                                            read::add)));
        }

        private Set<InboxStore.Mark> marks() {
            return events.values().stream()
                    .flatMap(List::stream)
                    .map(event -> new InboxStore.Mark(event.source(), event.id()))
                    .collect(Collectors.toSet());
        }

        /** Each emitter's in its order; between emitters, by time. */
        private List<LoggedEvent> inOrder() {
            var heads = new HashMap<String, Integer>();
            var merged = new ArrayList<LoggedEvent>();
            while (true) {
                String earliest = null;
                LoggedEvent first = null;
                for (var each : events.entrySet()) {
                    var head = heads.getOrDefault(each.getKey(), 0);
                    if (head < each.getValue().size()) {
                        var candidate = each.getValue().get(head);
                        if (first == null || candidate.time().isBefore(first.time())) {
                            first = candidate;
                            earliest = each.getKey();
                        }
                    }
                }
                if (first == null || earliest == null) {
                    return merged;
                }
                merged.add(first);
                heads.merge(earliest, 1, Integer::sum);
            }
        }
    }

    private static final class Tally {
        private int read;
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private final List<String> malformed = new ArrayList<>();

        private void count(String outcome) {
            outcomes.merge(outcome, 1, Integer::sum);
        }

        private Rebuilt total(String consumer, boolean fromScratch) {
            return new Rebuilt(consumer, fromScratch, read, outcomes, malformed);
        }
    }

    private Rebuilt fromScratch(Projection projection, String authorization) {
        var reading = new Reading(projection.name(), projection.emitters(), authorization);
        var deadline = System.nanoTime() + config.rebuildPatience().toNanos();
        while (true) {
            reading.goOn();
            var missing = new ArrayList<InboxStore.Mark>();
            var tally = new Tally();
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST_REBUILD.toSeconds())
                    .run(
                            () -> {
                                if (!store.haveAlone(projection.name())) {
                                    throw DomainException.conflict(
                                            "rebuild-busy",
                                            "The consumer is busy",
                                            "It is being rebuilt already, or an event takes long.");
                                }
                                missing.addAll(store.marks(projection.name()));
                                missing.removeAll(reading.marks());
                                if (missing.isEmpty()) {
                                    refill(projection, reading.inOrder(), tally);
                                }
                            });
            if (missing.isEmpty()) {
                return tally.total(projection.name(), true);
            }
            if (System.nanoTime() > deadline) {
                throw DomainException.conflict(
                        "rebuild-incomplete",
                        "The event logs do not hold everything",
                        "%d applied events are not in the logs of %s, the first %s. Nothing was changed."
                                .formatted(
                                        missing.size(),
                                        String.join(", ", projection.emitters()),
                                        missing.getFirst().eventId()));
            }
            pause();
        }
    }

    private void refill(Projection projection, List<LoggedEvent> events, Tally tally) {
        projection.clear();
        store.forget(projection.name());
        for (var logged : events) {
            tally.read++;
            var consumer = consumers.called(projection.name(), logged.type());
            if (consumer.isEmpty()) {
                continue;
            }
            try {
                tally.count(inbox.replay(consumer.get(), envelope(logged)).name());
            } catch (MalformedEventException malformed) {
                // It is a dead letter in live handling too: both states are without it.
                tally.malformed.add(logged.id() + ": " + malformed.getMessage());
            }
        }
    }

    private Rebuilt whatIsMissing(String name, String authorization) {
        var emitters = new TreeSet<>(logs.known());
        emitters.remove(service);
        var reading = new Reading(name, emitters, authorization);
        reading.goOn();
        var tally = new Tally();
        for (var logged : reading.inOrder()) {
            tally.read++;
            var consumer = consumers.called(name, logged.type());
            if (consumer.isEmpty()) {
                continue;
            }
            var event = envelope(logged);
            switch (reception.take(consumer.get(), event, 1)) {
                case Verdict.Done(var outcome) -> tally.count(outcome.name());
                case Verdict.Undeliverable failure -> {
                    if (failure.reason() == Verdict.Reason.MALFORMED) {
                        tally.malformed.add(logged.id() + ": " + failure.detail());
                    }
                    tally.count("DEAD_LETTERED");
                    reception.bury(letter(logged, event).because(name, failure), event);
                }
            }
        }
        return tally.total(name, false);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_READINGS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; nothing was changed.", interrupted);
        }
    }

    private static Envelope envelope(LoggedEvent logged) {
        return new Envelope(
                logged.id(),
                logged.source(),
                logged.type(),
                logged.subject(),
                logged.time(),
                logged.aggregateversion(),
                logged.correlationid(),
                logged.data().getBytes(StandardCharsets.UTF_8));
    }

    private static DeadLetter letter(LoggedEvent logged, Envelope event) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_specversion", logged.specversion(),
                        "ce_id", logged.id().toString(),
                        "ce_source", logged.source(),
                        "ce_type", logged.type(),
                        "ce_subject", logged.subject(),
                        "ce_time", logged.time().toString(),
                        "ce_dataschema", logged.dataschema(),
                        "ce_correlationid", logged.correlationid(),
                        "ce_aggregateversion", Long.toString(logged.aggregateversion()),
                        "content-type", logged.datacontenttype())
                .forEach(
                        (name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new DeadLetter(
                logged.partitionkey(),
                event.data(),
                headers,
                "event log of " + logged.source() + ", position " + logged.position(),
                null,
                Verdict.Reason.REFUSED,
                "",
                0);
    }
}
