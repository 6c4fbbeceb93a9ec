package org.dueregard.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The answers kept in the service's own database; used inside the transaction of the effect. */
@ApplicationScoped
class StoredAnswers {
    private final DataSource database;
    private final InstantSource clock;
    private final Duration retention;

    StoredAnswers(
            DataSource database,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.idempotency.retention") Duration retention) {
        this.database = database;
        this.clock = clock;
        this.retention = retention;
    }

    /** Takes the request's lock until the transaction ends; false where another one has it. */
    boolean lock(RequestId request) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, request.lock());
            try (var result = query.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    @Nullable StoredAnswer find(RequestId request) throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                SELECT body_digest, status, content_type, location, etag, link, body
                                FROM idempotent_answer WHERE request_id = ?""")) {
            query.setBytes(1, request.digest());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new StoredAnswer(
                                row.getBytes("body_digest"),
                                row.getInt("status"),
                                row.getString("content_type"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getString("link"),
                                row.getBytes("body"))
                        : null;
            }
        }
    }

    void store(RequestId request, StoredAnswer answer) throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                INSERT INTO idempotent_answer (request_id, body_digest, status,
                                    content_type, location, etag, link, body, answered_at)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setBytes(1, request.digest());
            insert.setBytes(2, answer.bodyDigest());
            insert.setInt(3, answer.status());
            insert.setString(4, answer.contentType());
            insert.setString(5, answer.location());
            insert.setString(6, answer.etag());
            insert.setString(7, answer.link());
            insert.setBytes(8, answer.body());
            setInstant(insert, 9, clock.instant());
            insert.executeUpdate();
        }
    }

    /** Forgets the answers that nobody will ask for any more; says how many. */
    int forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement(
                                "DELETE FROM idempotent_answer WHERE answered_at < ?")) {
            setInstant(delete, 1, clock.instant().minus(retention));
            return delete.executeUpdate();
        }
    }

    private static void setInstant(PreparedStatement statement, int index, java.time.Instant at)
            throws SQLException {
        statement.setTimestamp(index, Timestamp.from(at));
    }
}
