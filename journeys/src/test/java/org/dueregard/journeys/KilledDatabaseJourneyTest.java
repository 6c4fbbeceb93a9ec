package org.dueregard.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.Service;
import org.dueregard.localstack.StackOptions;
import org.dueregard.localstack.StackPorts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL is killed while two systems push the same records, each batch again and again with its
 * key until there is a receipt. What has a receipt is there, once.
 */
@Tag("long")
class KilledDatabaseJourneyTest {
    private static final int BATCHES = 24;
    private static final int RECORDS = 2_500;
    private static final int DEATHS = 3;
    private static final List<String> SOURCES = List.of("academy", "college");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger receipts = new AtomicInteger();

    @Test
    void no_batch_that_has_a_receipt_is_lost_and_none_is_counted_twice() throws Exception {
        try (var stack = LocalStack.start(durable())) {
            var senders =
                    SOURCES.stream()
                            .map(source -> CompletableFuture.runAsync(() -> sendAll(stack, source)))
                            .toList();
            for (var deaths = 1; deaths <= DEATHS; deaths++) {
                var seen = deaths * SOURCES.size() * BATCHES / (DEATHS + 1);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> receipts.get() >= seen);
                stack.postgres().kill();
                stack.postgres().start();
            }
            senders.forEach(CompletableFuture::join);

            for (var source : SOURCES) {
                assertThat(sum(stack, source, "accepted")).isEqualTo(BATCHES * RECORDS);
                assertThat(sum(stack, source, "received")).isEqualTo(BATCHES * RECORDS);
            }
            var cells = operations(stack, "/v1/operations/cells/verification");
            assertThat(cells.getList("differences")).isEmpty();
            assertThat(cells.getInt("datasets.find { it.dataset == 'training' }.records"))
                    .isEqualTo(SOURCES.size() * BATCHES * RECORDS);
            assertThat(operations(stack, "/v1/operations/audit/verification").getList("findings"))
                    .isEmpty();
        }
    }

    /** What was committed is there after a crash; a stack for tests does not promise that. */
    private static StackOptions durable() throws IOException {
        var ephemeral = StackOptions.ephemeral();
        return new StackOptions(
                ephemeral.checkout(),
                Files.createTempDirectory("due-regard-"),
                StackPorts.anyFree(),
                true,
                true,
                false,
                Map.of());
    }

    private void sendAll(LocalStack stack, String source) {
        for (var batch = 0; batch < BATCHES; batch++) {
            var key = UUID.randomUUID().toString();
            var body = courses(batch);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> isTakenIn(stack, source, key, body));
            receipts.incrementAndGet();
        }
    }

    /** Refusals that pass by themselves are those that tell so; any other ends the test. */
    private boolean isTakenIn(LocalStack stack, String source, String key, String body)
            throws InterruptedException {
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    stack.gatewayUrl()
                                                            + "/v1/datasets/training/batches?source="
                                                            + source))
                                    .header(
                                            "Authorization",
                                            "Bearer " + stack.token("data-provider"))
                                    .header("Idempotency-Key", key)
                                    .header("Content-Type", "application/x-ndjson")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                return true;
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(409, 503, 504);
            return false;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static String courses(int batch) {
        return IntStream.range(batch * RECORDS, (batch + 1) * RECORDS)
                .mapToObj(
                        "{\"recordId\":\"T-%d\",\"fields\":{\"Ended on\":\"2016-06-30\",\"Role\":\"Police staff\",\"Course\":\"Leading a team\",\"Result\":\"Completed\"}}"
                                ::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static int sum(LocalStack stack, String source, String number) {
        return operations(stack, "/v1/datasets/training/batches?limit=200&source=" + source)
                .<Integer>getList("items." + number)
                .stream()
                .mapToInt(each -> each)
                .sum();
    }

    private static JsonPath operations(LocalStack stack, String path) {
        return given().auth()
                .oauth2(stack.token("auditor"))
                .get(stack.url(Service.MONITORING) + path)
                .jsonPath();
    }
}
