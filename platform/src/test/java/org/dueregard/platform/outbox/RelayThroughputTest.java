package org.dueregard.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast a backlog goes, and how soon a single event: figures for {@code docs/run/events.md}. */
@Tag("long")
class RelayThroughputTest {
    private static final Logger LOG = Logger.getLogger(RelayThroughputTest.class);

    private final String aggregate = "thing-" + Ids.next() + "-";

    @ParameterizedTest(name = "{0} events of {1} aggregates")
    @CsvSource({"5000, 500", "50000, 1000", "50000, 20", "5000, 1"})
    void a_backlog_is_relayed(int events, int aggregates) throws SQLException {
        try (var outbox = OwnOutbox.open()) {
            outbox.append(aggregate, 1, events, aggregates);
            var relay = outbox.relay(ServiceStack.postgres().port());
            var started = System.nanoTime();
            relay.start();
            try {
                await().atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> outbox.waiting() == 0);
                var took = Duration.ofNanos(System.nanoTime() - started).toMillis();
                LOG.infof(
                        "Backlog: %d events of %d aggregates in %d ms, %d a second",
                        events, aggregates, took, events * 1000L / took);
                assertThat(outbox.logged(aggregate)).isEqualTo(events);
            } finally {
                relay.stop();
            }
        }
    }

    @Test
    void a_single_event_is_relayed_at_once() throws SQLException {
        try (var outbox = OwnOutbox.open()) {
            var relay = outbox.relay(ServiceStack.postgres().port());
            relay.start();
            try {
                var took = new ArrayList<Double>();
                for (var i = 1; i <= 600; i++) {
                    var started = System.nanoTime();
                    outbox.append(aggregate, i, i, 1);
                    while (outbox.waiting() > 0) {
                        Thread.onSpinWait();
                    }
                    if (i > 100) {
                        took.add((System.nanoTime() - started) / 1e6);
                    }
                }
                Collections.sort(took);
                LOG.infof(
                        "Single event, commit to log: median %.1f ms, 99 %% %.1f ms",
                        took.get(took.size() / 2), took.get(took.size() * 99 / 100));
                assertThat(outbox.logged(aggregate)).isEqualTo(600);
            } finally {
                relay.stop();
            }
        }
    }
}
