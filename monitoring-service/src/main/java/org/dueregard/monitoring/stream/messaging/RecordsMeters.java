package org.dueregard.monitoring.stream.messaging;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * {@code records.messages} by outcome, {@code records.retries} by cause, and the gauge {@code
 * records.undelivered}: messages that belong to nobody and wait.
 */
@ApplicationScoped
class RecordsMeters {
    private static final Logger LOG = Logger.getLogger(RecordsMeters.class);

    private final MeterRegistry registry;
    private final AgroalDataSource database;
    private volatile double waiting = Double.NaN;

    RecordsMeters(MeterRegistry registry, AgroalDataSource database) {
        this.registry = registry;
        this.database = database;
        Gauge.builder("records.undelivered", () -> waiting)
                .description("Messages that belong to nobody and wait")
                .register(registry);
    }

    /** Of so many messages, these were taken in as rows of a batch; the others were before. */
    void handled(int takenIn, int of) {
        count("taken-in", takenIn);
        count("recognised", of - takenIn);
    }

    void undelivered(int messages) {
        count("undelivered", messages);
    }

    private void count(String outcome, int messages) {
        registry.counter("records.messages", "outcome", outcome).increment(messages);
    }

    void retried(String cause) {
        registry.counter("records.retries", "cause", cause).increment();
    }

    @Scheduled(every = "{dueregard.records.meter-interval}", delayed = "1s")
    void look() {
        try (var connection = database.getConnection();
                var count = connection.createStatement();
                var rows =
                        count.executeQuery(
                                "SELECT count(*) FROM undelivered_message WHERE state = 'WAITING'")) {
            rows.next();
            waiting = rows.getDouble(1);
        } catch (SQLException away) {
            waiting = Double.NaN;
            LOG.debug("The undelivered messages could not be counted", away);
        }
    }
}
