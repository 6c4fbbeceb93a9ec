package org.dueregard.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.journal.Operated;

/** Events that the broker has refused too often, until somebody has mended the reason. */
@ApplicationScoped
public class Parking {
    private static final String PARKED =
            """
            SELECT id, topic, type, subject, attempts, parked_at, last_error,
                (SELECT count(*) FROM outbox later
                 WHERE later.topic = parked.topic AND later.aggregate_id = parked.aggregate_id
                   AND later.seq > parked.seq) AS waiting_behind
            FROM outbox parked WHERE parked_at IS NOT NULL ORDER BY seq LIMIT 200
            """;
    private static final String RELEASE =
            """
            UPDATE outbox SET parked_at = NULL, next_try_at = NULL, attempts = 0
            WHERE parked_at IS NOT NULL
            """;

    /** An event that waits, with those of its aggregate behind it. */
    public record ParkedEvent(
            UUID id,
            String topic,
            String type,
            String subject,
            int attempts,
            Instant parkedAt,
            String reason,
            long waitingBehind) {}

    private final AgroalDataSource database;
    private final Journal journal;

    Parking(AgroalDataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The first 200, oldest first. */
    public List<ParkedEvent> parked() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PARKED);
                var rows = select.executeQuery()) {
            var parked = new ArrayList<ParkedEvent>();
            while (rows.next()) {
                parked.add(
                        new ParkedEvent(
                                rows.getObject("id", UUID.class),
                                rows.getString("topic"),
                                rows.getString("type"),
                                rows.getString("subject"),
                                rows.getInt("attempts"),
                                rows.getObject("parked_at", OffsetDateTime.class).toInstant(),
                                rows.getString("last_error"),
                                rows.getLong("waiting_behind")));
            }
            return parked;
        } catch (SQLException failed) {
            throw new OutboxException("The parked events could not be read", failed);
        }
    }

    /** Lets the relay try them all again; answers how many. */
    @Transactional
    public int release(Caller by) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var released = statement.executeUpdate(RELEASE);
            statement.execute("NOTIFY outbox");
            journal.record(
                    new Operated("outbox.released", "outbox", Map.of("released", released)),
                    by,
                    null);
            return released;
        } catch (SQLException failed) {
            throw new OutboxException("The parked events could not be released", failed);
        }
    }
}
