package org.dueregard.platform.outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events on their way out: they are appended in the business transaction and vanish with it. The
 * rows of {@code event_stream} that this locks, of the subject and of its aggregate, give the
 * events of one aggregate the same order in sequence as in commit, also where a use case has
 * forgotten to lock or version-check its aggregate.
 */
@ApplicationScoped
public class Outbox {
    private static final String NEXT_VERSION =
            """
            INSERT INTO event_stream (subject, version) VALUES (?, ?)
            ON CONFLICT (subject) DO UPDATE SET version = event_stream.version + excluded.version
            RETURNING version
            """;
    private static final String APPEND =
            """
            INSERT INTO outbox (id, topic, aggregate_type, aggregate_id, type, source, subject,
                aggregate_version, time, correlation_id, causation_id, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final String source;
    private final String topic;

    Outbox(
            AgroalDataSource database,
            InstantSource clock,
            @ConfigProperty(name = "dueregard.events.source") String source,
            @ConfigProperty(name = "dueregard.events.topic") String topic) {
        this.database = database;
        this.clock = clock;
        this.source = source;
        this.topic = topic;
    }

    /** Appends an event of this aggregate and answers the event's id. */
    @Transactional(MANDATORY)
    public UUID append(Aggregate aggregate, Announcement announcement) {
        var payload = EventJson.write(announcement.data());
        var id = Ids.next();
        var cause = Cause.current();
        try (var connection = database.getConnection()) {
            if (!announcement.subject().equals(aggregate.id())) {
                advance(connection, aggregate.id(), 0);
            }
            var version = advance(connection, announcement.subject(), 1);
            try (var append = connection.prepareStatement(APPEND)) {
                append.setObject(1, id);
                append.setString(2, Objects.requireNonNullElse(announcement.topic(), topic));
                append.setString(3, aggregate.type());
                append.setString(4, aggregate.id());
                append.setString(5, announcement.type());
                append.setString(6, source);
                append.setString(7, announcement.subject());
                append.setLong(8, version);
                append.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                append.setString(10, cause.map(Cause::correlationId).orElse(id.toString()));
                append.setString(11, cause.map(Cause::eventId).orElse(null));
                append.setString(12, traceparent());
                append.setString(13, payload);
                append.executeUpdate();
            }
            return id;
        } catch (SQLException failed) {
            throw new OutboxException("The event could not be appended to the outbox", failed);
        }
    }

    private static long advance(Connection connection, String subject, int by) throws SQLException {
        try (var next = connection.prepareStatement(NEXT_VERSION)) {
            next.setString(1, subject);
            next.setLong(2, by);
            try (var rows = next.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** W3C trace context of the request or event that is being handled. */
    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
                : null;
    }
}
