package org.dueregard.platform.inbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The inbox tables; every method works in the transaction that is under way. */
@ApplicationScoped
@Transactional(MANDATORY)
class InboxStore {
    /** What was done on an event, known by its consumer, source and id. */
    record Mark(String source, UUID eventId) {}

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String LOCK_SPACE = "hashtext('dueregard.inbox'), hashtext(?)";

    private final AgroalDataSource database;

    InboxStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Live handling shares this lock; a rebuild has it alone, so that it sees no half and no event
     * slips in between.
     *
     * @return false while the consumer is being rebuilt
     */
    boolean tryShare(String consumer) {
        return ask("SELECT pg_try_advisory_xact_lock_shared(" + LOCK_SPACE + ")", consumer);
    }

    /**
     * Waits until nothing is being handled under this name, and keeps it so until the transaction
     * ends.
     *
     * @return false when that takes longer than 30 s; the transaction can only be rolled back then
     */
    boolean haveAlone(String consumer) {
        return run(
                connection -> {
                    try (var patience = connection.createStatement()) {
                        patience.execute("SET LOCAL lock_timeout = '30s'");
                    }
                    try (var lock =
                            connection.prepareStatement(
                                    "SELECT pg_advisory_xact_lock(" + LOCK_SPACE + ")")) {
                        lock.setString(1, consumer);
                        lock.execute();
                        return true;
                    } catch (SQLException failed) {
                        if (LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
                            return false;
                        }
                        throw failed;
                    }
                });
    }

    /**
     * Marks the event as dealt with. Where another replica is at it, this waits for its commit.
     *
     * @return false when it was dealt with before
     */
    boolean mark(String consumer, Envelope event) {
        return changed(
                "INSERT INTO inbox (consumer, source, event_id) VALUES (?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                consumer,
                event.source(),
                event.id());
    }

    /** Remembers the subject's version; false when a later one has been applied already. */
    boolean advance(String consumer, Envelope event) {
        return changed(
                "INSERT INTO inbox_subject AS seen (consumer, source, subject, version)"
                        + " VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (consumer, source, subject)"
                        + " DO UPDATE SET version = excluded.version"
                        + " WHERE seen.version < excluded.version",
                consumer,
                event.source(),
                event.subject(),
                event.aggregateVersion());
    }

    /** Whether an earlier event of the subject waits as a dead letter. */
    boolean waitsBehindAnother(String consumer, Envelope event) {
        return ask(
                "SELECT EXISTS (SELECT FROM inbox_dead_letter WHERE consumer = ? AND source = ?"
                        + " AND subject = ? AND aggregate_version < ?)",
                consumer,
                event.source(),
                event.subject(),
                event.aggregateVersion());
    }

    void holdDeadLetter(String consumer, Envelope event, String reason) {
        changed(
                "INSERT INTO inbox_dead_letter"
                        + " (consumer, source, event_id, subject, aggregate_version, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (consumer, source, event_id)"
                        + " DO UPDATE SET reason = excluded.reason",
                consumer,
                event.source(),
                event.id(),
                event.subject(),
                event.aggregateVersion(),
                reason);
    }

    void releaseDeadLetter(String consumer, Envelope event) {
        changed(
                "DELETE FROM inbox_dead_letter WHERE consumer = ? AND source = ? AND event_id = ?",
                consumer,
                event.source(),
                event.id());
    }

    Set<Mark> marks(String consumer) {
        return run(
                connection -> {
                    try (var select =
                            connection.prepareStatement(
                                    "SELECT source, event_id FROM inbox WHERE consumer = ?")) {
                        select.setString(1, consumer);
                        try (var rows = select.executeQuery()) {
                            var marks = new HashSet<Mark>();
                            while (rows.next()) {
                                marks.add(
                                        new Mark(rows.getString(1), rows.getObject(2, UUID.class)));
                            }
                            return marks;
                        }
                    }
                });
    }

    /** Forgets everything that was done under this name. */
    void forget(String consumer) {
        changed("DELETE FROM inbox WHERE consumer = ?", consumer);
        changed("DELETE FROM inbox_subject WHERE consumer = ?", consumer);
    }

    private boolean changed(String sql, Object... parameters) {
        return run(
                connection -> {
                    try (var statement = connection.prepareStatement(sql)) {
                        for (var i = 0; i < parameters.length; i++) {
                            statement.setObject(i + 1, parameters[i]);
                        }
                        return statement.executeUpdate() > 0;
                    }
                });
    }

    private boolean ask(String sql, Object... parameters) {
        return run(
                connection -> {
                    try (var statement = connection.prepareStatement(sql)) {
                        for (var i = 0; i < parameters.length; i++) {
                            statement.setObject(i + 1, parameters[i]);
                        }
                        try (var rows = statement.executeQuery()) {
                            rows.next();
                            return rows.getBoolean(1);
                        }
                    }
                });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new InboxException("The inbox could not be read or written", failed);
        }
    }
}
