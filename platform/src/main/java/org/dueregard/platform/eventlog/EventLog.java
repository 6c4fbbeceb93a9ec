package org.dueregard.platform.eventlog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every event that this service has announced, by position. */
@ApplicationScoped
public class EventLog {
    private static final String AFTER =
            """
            SELECT position, id, source, type, subject, time, correlation_id, causation_id,
                aggregate_version, traceparent, topic, aggregate_id, payload
            FROM event_log
            WHERE position > ? AND (cardinality(?::text[]) = 0 OR type = ANY(?::text[]))
            ORDER BY position LIMIT ?
            """;

    private final AgroalDataSource database;

    EventLog(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param types only events of these types; of all types when empty
     */
    public List<LoggedEvent> after(long position, Collection<String> types, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER)) {
            var wanted = connection.createArrayOf("text", types.toArray());
            select.setLong(1, position);
            select.setArray(2, wanted);
            select.setArray(3, wanted);
            select.setInt(4, limit);
            try (var rows = select.executeQuery()) {
                var events = new ArrayList<LoggedEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException failed) {
            throw new EventLogException("The event log could not be read", failed);
        }
    }

    private static LoggedEvent event(ResultSet rows) throws SQLException {
        var type = rows.getString("type");
        return new LoggedEvent(
                rows.getLong("position"),
                "1.0",
                rows.getObject("id", UUID.class),
                rows.getString("source"),
                type,
                rows.getString("subject"),
                rows.getObject("time", OffsetDateTime.class).toInstant(),
                "/schemas/" + type + ".json",
                "application/json",
                rows.getString("correlation_id"),
                rows.getString("causation_id"),
                rows.getLong("aggregate_version"),
                rows.getString("traceparent"),
                rows.getString("topic"),
                rows.getString("aggregate_id"),
                rows.getString("payload"));
    }
}
