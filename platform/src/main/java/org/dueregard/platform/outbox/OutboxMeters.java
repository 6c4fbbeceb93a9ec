package org.dueregard.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * {@code outbox.pending}, {@code outbox.oldest.age} in seconds, {@code outbox.parked} and {@code
 * outbox.published}. The first three describe the table, so every replica tells the same; they are
 * NaN while the database is away.
 */
@ApplicationScoped
class OutboxMeters {
    private static final Logger LOG = Logger.getLogger(OutboxMeters.class);
    private static final String COUNTS =
            """
            SELECT count(*) FILTER (WHERE parked_at IS NULL),
                coalesce(extract(epoch FROM now() - min(time)), 0),
                count(*) FILTER (WHERE parked_at IS NOT NULL)
            FROM outbox
            """;

    /** The outbox as it was last looked at. */
    record Snapshot(double pending, double oldestAgeSeconds, double parked) {
        static final Snapshot UNKNOWN = new Snapshot(Double.NaN, Double.NaN, Double.NaN);
    }

    private final AgroalDataSource database;
    private final Counter published;
    private volatile Snapshot last = Snapshot.UNKNOWN;

    OutboxMeters(AgroalDataSource database, MeterRegistry registry) {
        this.database = database;
        this.published =
                Counter.builder("outbox.published")
                        .description("Events that Kafka has acknowledged")
                        .register(registry);
        Gauge.builder("outbox.pending", () -> last.pending())
                .description("Events that wait for Kafka")
                .register(registry);
        Gauge.builder("outbox.oldest.age", () -> last.oldestAgeSeconds())
                .description("Age of the oldest event in the outbox")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("outbox.parked", () -> last.parked())
                .description("Events that the broker refuses")
                .register(registry);
    }

    void published(int events) {
        published.increment(events);
    }

    Snapshot snapshot() throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNTS);
                var rows = count.executeQuery()) {
            rows.next();
            return new Snapshot(rows.getDouble(1), rows.getDouble(2), rows.getDouble(3));
        }
    }

    @Scheduled(every = "{dueregard.outbox.meter-interval}", delayed = "1s")
    void look() {
        try {
            last = snapshot();
        } catch (SQLException away) {
            last = Snapshot.UNKNOWN;
            LOG.debug("The outbox could not be counted", away);
        }
    }
}
