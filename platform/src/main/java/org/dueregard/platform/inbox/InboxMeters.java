package org.dueregard.platform.inbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * {@code inbox.events} by consumer and outcome, {@code inbox.skipped} by unknown type, {@code
 * inbox.dead.lettered} by consumer and reason, {@code inbox.retries} by cause, and the gauge {@code
 * inbox.held}: dead letters that hold back later events.
 */
@ApplicationScoped
class InboxMeters {
    private static final Logger LOG = Logger.getLogger(InboxMeters.class);

    private final MeterRegistry registry;
    private final AgroalDataSource database;
    private volatile double held = Double.NaN;

    InboxMeters(MeterRegistry registry, AgroalDataSource database) {
        this.registry = registry;
        this.database = database;
        Gauge.builder("inbox.held", () -> held)
                .description("Dead letters that wait to be replayed, by consumer and event")
                .register(registry);
    }

    void handled(String consumer, Inbox.Outcome outcome) {
        registry.counter(
                        "inbox.events",
                        "consumer",
                        consumer,
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void skipped(String type) {
        registry.counter("inbox.skipped", "type", type).increment();
    }

    void deadLettered(@Nullable String consumer, Verdict.Reason reason) {
        registry.counter(
                        "inbox.dead.lettered",
                        "consumer",
                        consumer == null ? "all" : consumer,
                        "reason",
                        reason.code())
                .increment();
    }

    void retried(String cause) {
        registry.counter("inbox.retries", "cause", cause).increment();
    }

    @Scheduled(every = "{dueregard.inbox.meter-interval}", delayed = "1s")
    void look() {
        try (var connection = database.getConnection();
                var count = connection.createStatement();
                var rows = count.executeQuery("SELECT count(*) FROM inbox_dead_letter")) {
            rows.next();
            held = rows.getDouble(1);
        } catch (SQLException away) {
            held = Double.NaN;
            LOG.debug("The dead letters could not be counted", away);
        }
    }
}
