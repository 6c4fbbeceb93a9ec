package org.dueregard.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.platform.testing.Wire.headers;
import static org.dueregard.platform.testing.Wire.keyed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.dueregard.platform.testing.Wire;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two relays on one outbox, the first of them behind a cable. */
class RelayTakeoverTest {
    private static final Logger LOG = Logger.getLogger(RelayTakeoverTest.class);

    private final String aggregate = "thing-" + Ids.next() + "-";
    private final OwnOutbox outbox = OwnOutbox.open();
    private final Cable cable = Cable.to(ServiceStack.postgres().port());
    private final Relay first = outbox.relay(cable.port());
    private final Relay second = outbox.relay(ServiceStack.postgres().port());

    RelayTakeoverTest() throws SQLException {}

    @BeforeEach
    void the_first_leads_and_the_second_stands_by() {
        first.start();
        await().until(() -> first.state() instanceof Relay.State.Leading);
        second.start();
        await().until(() -> second.state() instanceof Relay.State.Standby);
    }

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
        cable.cut();
        outbox.close();
    }

    @Test
    void another_relay_takes_over_when_the_connection_of_the_first_is_cut() throws SQLException {
        outbox.append(aggregate, 1, 100, 1);
        await().until(() -> outbox.logged(aggregate) == 100);

        var cutAt = System.nanoTime();
        cable.cut();
        outbox.append(aggregate, 101, 101, 1);
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> outbox.logged(aggregate) == 101);

        LOG.infof(
                "Takeover: the next event was relayed %d ms after the cut",
                Duration.ofNanos(System.nanoTime() - cutAt).toMillis());
        assertThat(second.state()).isInstanceOf(Relay.State.Leading.class);
        assertThat(firstOccurrences(101))
                .isEqualTo(LongStream.rangeClosed(1, 101).boxed().toList());
    }

    /** The server notices that nobody waits for the answer, although it is not done with it. */
    @Test
    void another_relay_leads_although_a_query_of_the_first_goes_on() throws SQLException {
        try (var _ = outbox.locked()) {
            await().until(outbox::awaited);
            cable.cut();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> second.state() instanceof Relay.State.Leading);
        }
        outbox.append(aggregate, 1, 1, 1);
        await().until(() -> outbox.logged(aggregate) == 1);
    }

    @Test
    void a_relay_that_is_cut_off_in_the_middle_of_a_backlog_breaks_no_order() throws SQLException {
        outbox.append(aggregate, 1, 3_000, 1);
        await().pollInterval(Duration.ofMillis(5)).until(() -> outbox.logged(aggregate) >= 500);
        cable.cut();

        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.logged(aggregate) == 3_000);
        assertThat(firstOccurrences(3_000))
                .isEqualTo(LongStream.rangeClosed(1, 3_000).boxed().toList());
    }

    @Test
    void a_relay_that_stops_hands_over() throws SQLException {
        first.stop();
        outbox.append(aggregate, 1, 1, 1);

        await().until(() -> second.state() instanceof Relay.State.Leading);
        await().until(() -> outbox.logged(aggregate) == 1);
        assertThat(first.state()).isInstanceOf(Relay.State.Stopped.class);
    }

    /** What a consumer applies: of every event the first time that it comes. */
    private List<Long> firstOccurrences(int count) {
        return Wire.awaitEach(OwnOutbox.TOPIC, count, keyed(aggregate + "0")).stream()
                .map(event -> Long.parseLong(headers(event).get("ce_aggregateversion")))
                .toList();
    }
}
