package org.dueregard.monitoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.stream.Push.searchesOf;
import static org.dueregard.monitoring.stream.Searches.search;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast a backlog on Kafka is taken in, beside the same records as one batch over HTTP; it
 * prints the figures, and fails for no speed.
 */
@Tag("long")
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RecordsSpeedQuarkusTest {
    private static final int MESSAGES = 100_000;
    private static final List<String> RECORDS =
            IntStream.range(0, MESSAGES)
                    .mapToObj(n -> search("S-" + n, 1, n % 3 == 0 ? "A1" : "W1"))
                    .toList();

    @Test
    void a_backlog_is_taken_in_by_the_thousand() {
        MonitoringStack.empty();
        for (var round = 0; round < 3; round++) {
            var source = "round-" + round;
            var sending = searchesOf(source);
            RECORDS.forEach(sending::values);
            var begun = System.nanoTime();
            sending.send();
            var sent = System.nanoTime();
            await().atMost(Duration.ofMinutes(5)).until(() -> received(source) == MESSAGES);
            System.out.printf(
                    "%d messages: sent in %.1f s, taken in %.1f s after that, %.0f/s from the first%n",
                    MESSAGES,
                    (sent - begun) / 1e9,
                    (System.nanoTime() - sent) / 1e9,
                    MESSAGES / ((System.nanoTime() - begun) / 1e9));
        }
        for (var round = 0; round < 3; round++) {
            var begun = System.nanoTime();
            post("/v1/datasets/stop-and-search/batches?source=http-" + round)
                    .as("data-provider")
                    .body("application/x-ndjson", String.join("\n", RECORDS))
                    .answer()
                    .expect(201);
            System.out.printf(
                    "%d rows over HTTP: %.0f/s%n",
                    MESSAGES, MESSAGES / ((System.nanoTime() - begun) / 1e9));
        }
        assertThat(MonitoringStack.select("SELECT count(*) FROM record"))
                .containsExactly(Integer.toString(6 * MESSAGES));
    }

    private static int received(String source) {
        return Integer.parseInt(
                MonitoringStack.select(
                                "SELECT coalesce(sum(received), 0) FROM batch WHERE source = '%s'"
                                        .formatted(source))
                        .getFirst());
    }
}
