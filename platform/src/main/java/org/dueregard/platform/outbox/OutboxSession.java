package org.dueregard.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * The relay's own connection, outside the pool: the advisory lock that makes it the leading relay
 * belongs to the connection and is gone with it, so that nobody leads without one.
 */
final class OutboxSession implements AutoCloseable {
    private static final String SETTINGS =
            String.join(
                    " ",
                    // A leader whose machine vanishes without a word loses its lock after some 11
                    // s.
                    "-c tcp_keepalives_idle=5",
                    "-c tcp_keepalives_interval=2",
                    "-c tcp_keepalives_count=3",
                    // One that has given a query up loses it although the query goes on.
                    "-c client_connection_check_interval=2s",
                    // The table is empty when a query is planned and holds a backlog when it runs:
                    // only a probe of an index is right for both.
                    "-c plan_cache_mode=force_custom_plan",
                    "-c enable_seqscan=off",
                    "-c enable_bitmapscan=off");

    private static final String TRY_TO_LEAD =
            "SELECT pg_try_advisory_lock(hashtext('dueregard.outbox'), 1)";

    // OFFSET 0 keeps the inner query a probe of the small index of refused rows. Without it the
    // planner may join, and sort the whole backlog for every batch.
    private static final String NEXT_BATCH =
            """
            SELECT seq, id, topic, aggregate_type, aggregate_id, type, source, subject,
                aggregate_version, time, correlation_id, causation_id, traceparent, payload,
                attempts
            FROM outbox o
            WHERE parked_at IS NULL
              AND (next_try_at IS NULL OR next_try_at <= now())
              AND NOT EXISTS (
                SELECT FROM outbox refused
                WHERE refused.attempts > 0 AND refused.topic = o.topic
                  AND refused.aggregate_id = o.aggregate_id AND refused.seq < o.seq
                OFFSET 0)
            ORDER BY seq LIMIT ?
            """;

    private static final String MOVE_TO_LOG =
            """
            WITH relayed AS (DELETE FROM outbox WHERE seq = ANY(?) RETURNING *)
            INSERT INTO event_log (position, id, topic, aggregate_type, aggregate_id, type, source,
                subject, aggregate_version, time, correlation_id, causation_id, traceparent,
                payload)
            SELECT (SELECT coalesce(max(position), 0) FROM event_log)
                    + row_number() OVER (ORDER BY seq),
                id, topic, aggregate_type, aggregate_id, type, source, subject,
                aggregate_version, time, correlation_id, causation_id, traceparent, payload
            FROM relayed
            """;

    private static final String REFUSED =
            """
            UPDATE outbox
            SET attempts = attempts + 1, last_error = ?,
                next_try_at = now() + ? * interval '1 millisecond' * (1 << least(attempts, 10)),
                parked_at = CASE WHEN attempts + 1 >= ? THEN now() END
            WHERE seq = ?
            RETURNING parked_at IS NOT NULL
            """;

    private final Connection connection;
    private final PGConnection notifications;

    private OutboxSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.notifications = connection.unwrap(PGConnection.class);
    }

    static OutboxSession open(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "15");
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("options", SETTINGS);
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not the address of a PostgreSQL database: " + url);
        }
        connection.setAutoCommit(true);
        return new OutboxSession(connection);
    }

    boolean tryToLead() throws SQLException {
        try (var lock = connection.prepareStatement(TRY_TO_LEAD);
                var rows = lock.executeQuery()) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    void listen() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN outbox");
        }
    }

    /** Waits for a commit that brings rows; true when there was one. */
    boolean awaitNotification(Duration atMost) throws SQLException {
        var arrived = notifications.getNotifications((int) Math.max(1, atMost.toMillis()));
        return arrived != null && arrived.length > 0;
    }

    List<OutboxRow> nextBatch(int limit) throws SQLException {
        try (var select = connection.prepareStatement(NEXT_BATCH)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var batch = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    batch.add(row(rows));
                }
                return batch;
            }
        }
    }

    /** How a batch ended, written down. */
    record Settled(int relayed, List<OutboxRow> parked) {}

    /** In one transaction: what was delivered goes to the event log, what was refused is noted. */
    Settled settle(Delivery delivery, int tries, Duration retryDelay) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var relayed = moveToLog(delivery.delivered());
            var parked = new ArrayList<OutboxRow>();
            try (var refused = connection.prepareStatement(REFUSED)) {
                for (var refusal : delivery.refused()) {
                    if (isParkedBy(refused, refusal, tries, retryDelay)) {
                        parked.add(refusal.row());
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            return new Settled(relayed, parked);
        } catch (SQLException failed) {
            // To end the transaction otherwise could commit half of it; the relay reconnects
            // anyway.
            connection.close();
            throw failed;
        }
    }

    private int moveToLog(List<OutboxRow> delivered) throws SQLException {
        if (delivered.isEmpty()) {
            return 0;
        }
        var seqs = delivered.stream().map(OutboxRow::seq).toArray(Long[]::new);
        try (var move = connection.prepareStatement(MOVE_TO_LOG)) {
            move.setArray(1, connection.createArrayOf("bigint", seqs));
            var moved = move.executeUpdate();
            if (moved != seqs.length) {
                // Only a leading relay deletes; this one has been replaced.
                throw new SQLException(
                        "%d of %d relayed rows were there".formatted(moved, seqs.length));
            }
            return moved;
        }
    }

    private static boolean isParkedBy(
            PreparedStatement refused, Delivery.Refusal refusal, int tries, Duration retryDelay)
            throws SQLException {
        refused.setString(1, refusal.reason());
        refused.setLong(2, retryDelay.toMillis());
        refused.setInt(3, tries);
        refused.setLong(4, refusal.row().seq());
        try (var rows = refused.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static OutboxRow row(ResultSet rows) throws SQLException {
        return new OutboxRow(
                rows.getLong("seq"),
                rows.getObject("id", UUID.class),
                rows.getString("topic"),
                rows.getString("aggregate_type"),
                rows.getString("aggregate_id"),
                rows.getString("type"),
                rows.getString("source"),
                rows.getString("subject"),
                rows.getLong("aggregate_version"),
                rows.getObject("time", OffsetDateTime.class).toInstant(),
                rows.getString("correlation_id"),
                rows.getString("causation_id"),
                rows.getString("traceparent"),
                rows.getString("payload"),
                rows.getInt("attempts"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
