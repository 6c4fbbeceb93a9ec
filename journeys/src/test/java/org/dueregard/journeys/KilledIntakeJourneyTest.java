package org.dueregard.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.Service;
import org.dueregard.localstack.StackOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Records that come on Kafka, while the service that takes them in dies: before a portion is
 * committed, after it and before Kafka hears of it, and without any warning. Each is counted once.
 */
@Tag("long")
class KilledIntakeJourneyTest {
    private static final int RECORDS = 40_000;

    /** Every tenth record is sent twice. */
    private static final int REPEATED = RECORDS / 10;

    private static final int BAD = 100;

    @Test
    void each_record_is_counted_once_and_each_bad_one_set_aside_once() {
        try (var stack = LocalStack.start(StackOptions.ephemeral())) {
            stack.stop(Service.MONITORING);
            send(stack);

            for (var moment : moments()) {
                stack.spawn(Service.MONITORING, List.of(moment.argument()));
                await(moment.toString())
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> !stack.isRunning(Service.MONITORING));
            }
            stack.start(Service.MONITORING);
            var before = sum(stack, "received");
            await("some more")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> sum(stack, "received") > before);
            stack.kill(Service.MONITORING);
            stack.start(Service.MONITORING);

            await("everything")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> sum(stack, "received") >= RECORDS + REPEATED + BAD);
            assertThat(sum(stack, "received")).isEqualTo(RECORDS + REPEATED + BAD);
            assertThat(sum(stack, "accepted")).isEqualTo(RECORDS);
            assertThat(sum(stack, "duplicate")).isEqualTo(REPEATED);
            assertThat(sum(stack, "rejected")).isEqualTo(BAD);
            assertThat(rejections(stack)).hasSize(BAD);
            var cells = operations(stack, "/v1/operations/cells/verification");
            assertThat(cells.getList("differences")).isEmpty();
            assertThat(cells.getInt("datasets.find { it.dataset == 'training' }.records"))
                    .isEqualTo(RECORDS);
            assertThat(operations(stack, "/v1/operations/audit/verification").getList("findings"))
                    .isEmpty();
        }
    }

    private static List<Moment> moments() {
        return List.of(
                Moment.beforeCommittingMessages(2),
                Moment.afterCommittingMessages(1),
                Moment.beforeCommittingMessages(1),
                Moment.afterCommittingMessages(2));
    }

    private static void send(LocalStack stack) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", stack.kafka().bootstrapServers(), "linger.ms", 50);
        try (var producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            for (var n = 0; n < RECORDS; n++) {
                producer.send(message("T-" + n, course("T-" + n)));
                if (n % 10 == 0) {
                    producer.send(message("T-" + n, course("T-" + n)));
                }
                if (n % (RECORDS / BAD) == 0) {
                    producer.send(message("bad-" + n, "this is no record"));
                }
            }
        }
    }

    private static String course(String id) {
        return "{\"recordId\":\"%s\",\"fields\":{\"Ended on\":\"2016-06-30\",\"Role\":\"Police staff\",\"Course\":\"Leading a team\",\"Result\":\"Completed\"}}"
                .formatted(id);
    }

    private static ProducerRecord<String, byte[]> message(String key, String value) {
        var message =
                new ProducerRecord<>(
                        "monitoring.records", key, value.getBytes(StandardCharsets.UTF_8));
        message.headers().add("dataset", "training".getBytes(StandardCharsets.UTF_8));
        message.headers().add("source", "killed".getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private static int sum(LocalStack stack, String number) {
        return pages(
                        stack,
                        "/v1/datasets/training/batches?source=killed&limit=200",
                        "items." + number)
                .stream()
                .mapToInt(each -> (Integer) each)
                .sum();
    }

    private static List<Object> rejections(LocalStack stack) {
        return pages(
                stack, "/v1/datasets/training/rejections?source=killed&limit=200", "items.line");
    }

    private static List<Object> pages(LocalStack stack, String list, String path) {
        var found = new ArrayList<Object>();
        var page = operations(stack, list);
        found.addAll(page.getList(path));
        while (page.getString("next") != null) {
            page = operations(stack, list + "&after=" + page.getString("next"));
            found.addAll(page.getList(path));
        }
        return found;
    }

    private static JsonPath operations(LocalStack stack, String path) {
        return given().auth()
                .oauth2(stack.token("auditor"))
                .get(stack.url(Service.MONITORING) + path)
                .jsonPath();
    }
}
