package org.dueregard.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.junit.jupiter.api.Test;

/** Many events at once, for a relay that has seen few. */
class RelayBacklogTest {
    private static final int FEW = 30;
    private static final int MANY = 30_000;

    private final String aggregate = "thing-" + Ids.next() + "-";

    /**
     * A query that was planned for the table without rows would look at all of them for each of
     * them. The lead is lost with the connection then, and cannot be had while that goes on.
     */
    @Test
    void a_backlog_goes_out_although_the_planner_knows_of_no_rows() throws SQLException {
        try (var outbox = OwnOutbox.open()) {
            outbox.forgetStatistics();
            var relay = outbox.relay(ServiceStack.postgres().port());
            relay.start();
            try {
                for (var i = 1; i <= FEW; i++) {
                    outbox.append(aggregate, i, i, 1);
                    await().pollInterval(Duration.ofMillis(5)).until(() -> outbox.waiting() == 0);
                }
                outbox.append(aggregate, FEW + 1, MANY, 1_000);

                await().atMost(Duration.ofMinutes(1)).until(() -> outbox.waiting() == 0);
                assertThat(outbox.logged(aggregate)).isEqualTo(MANY);
            } finally {
                relay.stop();
                outbox.keepStatistics();
            }
        }
    }
}
