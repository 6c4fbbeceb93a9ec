package org.dueregard.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.journal.Operated;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Gives the dead letters another chance, once what they died of is mended. */
@ApplicationScoped
public class Replaying {
    /** Where a dead letter lies in the topic. */
    public record Place(int partition, long offset) {}

    /** A dead letter that waits. */
    public record Waiting(
            Place place,
            String reason,
            String detail,
            int attempts,
            String origin,
            @Nullable String consumer,
            @Nullable String id,
            @Nullable String source,
            @Nullable String type,
            @Nullable String subject) {}

    /**
     * What a replay came to.
     *
     * @param read letters taken from the topic
     * @param applied that had their effect now
     * @param needless dealt with before, or overtaken by later ones
     * @param abandoned given up by the administrator
     * @param putBack that failed again
     * @param reasons how many were put back for which reason
     */
    public record Replayed(
            int read,
            int applied,
            int needless,
            int abandoned,
            int putBack,
            Map<String, Integer> reasons) {}

    private static final int LISTED = 200;

    private final DeadLetters topic;
    private final Reception reception;
    private final Inbox inbox;
    private final Consumers consumers;
    private final AgroalDataSource database;
    private final Journal journal;

    Replaying(
            DeadLetters topic,
            Reception reception,
            Inbox inbox,
            Consumers consumers,
            AgroalDataSource database,
            Journal journal) {
        this.topic = topic;
        this.reception = reception;
        this.inbox = inbox;
        this.consumers = consumers;
        this.database = database;
        this.journal = journal;
    }

    /** The dead letters after the last replay; the first {@value #LISTED}. */
    public List<Waiting> waiting() {
        var waiting = new ArrayList<Waiting>();
        try (var connection = database.getConnection()) {
            topic.read(
                    replayPoint(connection),
                    piece -> piece.records().forEach(each -> waiting.add(describe(each))));
        } catch (SQLException failed) {
            throw new InboxException("The replay point could not be read", failed);
        } catch (TimeoutException away) {
            throw kafkaIsAway(away);
        }
        return waiting.size() > LISTED ? waiting.subList(0, LISTED) : waiting;
    }

    /**
     * Runs the dead letters from the last replay point to the present end of the topic through the
     * inbox. What fails again is put back at the end, with a raised attempt count.
     *
     * @param abandon letters that are given up: they count as dealt with, and what waits behind
     *     them may go on
     */
    public Replayed replay(Set<Place> abandon, Caller by, @Nullable String reason) {
        try (var connection = database.getConnection()) {
            if (!isAloneWith(connection)) {
                throw DomainException.conflict(
                        "replay-busy",
                        "A replay is under way",
                        "Wait for it to end, and look at what still waits.");
            }
            try {
                var tally = new Tally();
                topic.read(
                        replayPoint(connection),
                        piece -> {
                            replay(piece.records(), abandon, tally);
                            moveReplayPoint(connection, piece.next());
                        });
                QuarkusTransaction.requiringNew()
                        .run(() -> journal.record(tally.asFact(topic.topic()), by, reason));
                return tally.total();
            } finally {
                leave(connection);
            }
        } catch (SQLException failed) {
            throw new InboxException("The replay point could not be read or written", failed);
        } catch (TimeoutException away) {
            throw kafkaIsAway(away);
        }
    }

    private static final class Tally {
        private int read;
        private int applied;
        private int needless;
        private int abandoned;
        private int putBack;
        private final Map<String, Integer> reasons = new TreeMap<>();

        private Operated asFact(String topic) {
            return new Operated("dead-letters.replayed", topic, total());
        }

        private Replayed total() {
            return new Replayed(read, applied, needless, abandoned, putBack, reasons);
        }
    }

    /** A letter, and the event in it where it can be read. */
    private record Opened(
            Place place, DeadLetter letter, @Nullable Envelope event, String unreadable) {
        static Opened of(ConsumerRecord<String, byte[]> from) {
            var place = new Place(from.partition(), from.offset());
            var letter = DeadLetter.of(from);
            try {
                var event = Envelope.from(letter.headers(), letter.value());
                EventData.requireJson(event.data());
                return new Opened(place, letter, event, "");
            } catch (MalformedEventException malformed) {
                return new Opened(place, letter, null, String.valueOf(malformed.getMessage()));
            }
        }

        /** Letters of one subject are taken in the order of its versions. */
        String group() {
            return event == null ? place.toString() : event.source() + " " + event.subject();
        }

        long version() {
            return event == null ? 0 : event.aggregateVersion();
        }
    }

    private void replay(
            List<ConsumerRecord<String, byte[]>> records, Set<Place> abandon, Tally tally) {
        var groups = new LinkedHashMap<String, List<Opened>>();
        for (var each : records) {
            var opened = Opened.of(each);
            groups.computeIfAbsent(opened.group(), group -> new ArrayList<>()).add(opened);
        }
        for (var group : groups.values()) {
            group.sort(Comparator.comparingLong(Opened::version));
            for (var opened : group) {
                tally.read++;
                if (abandon.contains(opened.place())) {
                    abandon(opened);
                    tally.abandoned++;
                } else {
                    replay(opened, tally);
                }
            }
        }
    }

    private void replay(Opened opened, Tally tally) {
        var event = opened.event();
        if (event == null) {
            putBack(
                    opened,
                    opened.letter().consumer(),
                    new Verdict.Undeliverable(Verdict.Reason.MALFORMED, opened.unreadable()),
                    tally);
            return;
        }
        var wanted = addressees(opened.letter().consumer(), event);
        if (wanted.isEmpty()) {
            putBack(
                    opened,
                    opened.letter().consumer(),
                    new Verdict.Undeliverable(
                            Verdict.Reason.NO_CONSUMER, "Nobody here takes " + event.type()),
                    tally);
        }
        for (var consumer : wanted) {
            switch (reception.take(consumer, event, 1)) {
                case Verdict.Done(var outcome) -> {
                    if (outcome == Inbox.Outcome.APPLIED) {
                        tally.applied++;
                    } else {
                        tally.needless++;
                    }
                }
                case Verdict.Undeliverable failure ->
                        putBack(opened, consumer.name(), failure, tally);
            }
        }
    }

    private List<EventConsumer<?>> addressees(@Nullable String consumer, Envelope event) {
        return consumer == null
                ? consumers.of(event.type())
                : consumers.called(consumer, event.type()).stream().toList();
    }

    private void putBack(
            Opened opened, @Nullable String consumer, Verdict.Undeliverable failure, Tally tally) {
        reception.bury(opened.letter().because(consumer, failure), opened.event());
        tally.putBack++;
        tally.reasons.merge(failure.reason().code(), 1, Integer::sum);
    }

    private void abandon(Opened opened) {
        var event = opened.event();
        if (event != null) {
            for (var consumer : addressees(opened.letter().consumer(), event)) {
                inbox.abandon(consumer.name(), event);
            }
        }
    }

    private static Waiting describe(ConsumerRecord<String, byte[]> from) {
        var letter = DeadLetter.of(from);
        return new Waiting(
                new Place(from.partition(), from.offset()),
                letter.reason().code(),
                letter.detail(),
                letter.attempts(),
                letter.origin(),
                letter.consumer(),
                Envelope.header(letter.headers(), "ce_id"),
                Envelope.header(letter.headers(), "ce_source"),
                Envelope.header(letter.headers(), "ce_type"),
                Envelope.header(letter.headers(), "ce_subject"));
    }

    private static boolean isAloneWith(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var rows =
                        lock.executeQuery(
                                "SELECT pg_try_advisory_lock(hashtext('dueregard.replay'), 1)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void leave(Connection connection) throws SQLException {
        try (var unlock = connection.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock(hashtext('dueregard.replay'), 1)");
        }
    }

    private Map<Integer, Long> replayPoint(Connection connection) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        "SELECT partition, next_offset FROM dead_letter_replay WHERE topic = ?")) {
            select.setString(1, topic.topic());
            try (var rows = select.executeQuery()) {
                var point = new HashMap<Integer, Long>();
                while (rows.next()) {
                    point.put(rows.getInt(1), rows.getLong(2));
                }
                return point;
            }
        }
    }

    private void moveReplayPoint(Connection connection, Map<Integer, Long> next) {
        try (var update =
                connection.prepareStatement(
                        "INSERT INTO dead_letter_replay (topic, partition, next_offset)"
                                + " VALUES (?, ?, ?) ON CONFLICT (topic, partition)"
                                + " DO UPDATE SET next_offset = excluded.next_offset")) {
            for (var each : next.entrySet()) {
                update.setString(1, topic.topic());
                update.setInt(2, each.getKey());
                update.setLong(3, each.getValue());
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException failed) {
            throw new InboxException("The replay point could not be moved", failed);
        }
    }

    private static DomainException kafkaIsAway(TimeoutException away) {
        var refusal =
                new DomainException(
                        Refusal.UNAVAILABLE,
                        "kafka-unavailable",
                        "Kafka is away",
                        "The dead letters are on Kafka, which does not answer. Try again later.",
                        List.of());
        refusal.initCause(away);
        return refusal;
    }
}
