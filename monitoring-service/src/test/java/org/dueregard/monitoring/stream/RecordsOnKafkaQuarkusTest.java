package org.dueregard.monitoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.stream.Push.receipts;
import static org.dueregard.monitoring.stream.Push.searchesOf;
import static org.dueregard.monitoring.stream.Push.sum;
import static org.dueregard.monitoring.stream.Searches.search;
import static org.dueregard.monitoring.stream.Searches.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RecordsOnKafkaQuarkusTest {
    private static final String CELLS =
            "SELECT month || unit || dimension_values || count FROM cell ORDER BY 1";
    private static final List<String> OUTCOMES =
            List.of("received", "accepted", "duplicate", "corrected", "withdrawn", "rejected");

    @Inject KafkaClientService clients;
    @Inject MeterRegistry meters;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void what_comes_by_kafka_is_counted_as_the_same_by_http() {
        String[] records = {
            search("S-1", 1, "W1"),
            search("S-2", 1, "A1"),
            search("S-2", 1, "A1"),
            search("S-3", 1, "B1"),
            search("S-2", 2, "A2"),
            search("S-2", 1, "A1"),
            search("S-4", 1, "no such code"),
            search("S-1", 1, "W9"),
            withdrawal("S-3", 2),
            search("S-5", 1, "W1")
        };
        http("by-http", String.join("\n", records));
        var cells = MonitoringStack.select(CELLS);
        var receipt =
                get("/v1/datasets/stop-and-search/batches?source=by-http")
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json()
                        .at("/items/0");
        assertThat(receipt.get("door").asText()).isEqualTo("HTTP");
        assertThat(receipt.get("stream").isNull()).isTrue();
        MonitoringStack.empty();

        searchesOf("by-kafka").values(records).send();

        receipts("by-kafka", records.length);
        for (var outcome : OUTCOMES) {
            assertThat(sum("by-kafka", outcome))
                    .as(outcome)
                    .isEqualTo(receipt.get(outcome).asInt());
        }
        assertThat(MonitoringStack.select(CELLS)).isEqualTo(cells);
        assertThatCellsAreExact();
    }

    @Test
    void a_receipt_says_of_which_messages_it_is_and_whose_word_they_are() throws Exception {
        var offsets = searchesOf("crime-system").values(search("S-1", 1, "W1")).send();

        var receipt = receipts("crime-system", 1).getFirst();

        assertThat(receipt.get("door").asText()).isEqualTo("KAFKA");
        assertThat(receipt.get("format").asText()).isEqualTo("NDJSON");
        assertThat(receipt.at("/stream/topic").asText()).isEqualTo("monitoring.records");
        assertThat(receipt.at("/stream/partition").asInt()).isZero();
        assertThat(receipt.at("/stream/firstOffset").asLong()).isEqualTo(offsets.getFirst());
        assertThat(receipt.at("/stream/lastOffset").asLong()).isEqualTo(offsets.getFirst());
        assertThat(receipt.get("digest").asText())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        (search("S-1", 1, "W1") + "\n")
                                                                .getBytes(
                                                                        StandardCharsets.UTF_8))));
        var id = receipt.get("id").asText();
        assertThat(get("/v1/batches/" + id).as("auditor").answer().expect(200).json())
                .isEqualTo(receipt);
        assertThat(
                        MonitoringStack.select(
                                "SELECT person || ' ' || action FROM audit_entry WHERE aggregate_id = '%s'"
                                        .formatted(id)))
                .containsExactly("kafka:crime-system batch.received");
    }

    @Test
    void a_record_may_come_by_either_door() {
        http("crime-system", search("S-1", 1, "W1"));
        searchesOf("crime-system")
                .values(search("S-1", 1, "W1"), search("S-1", 2, "A1"), search("S-2", 1, "B1"))
                .send();
        receipts("crime-system", 3);
        assertThat(sum("crime-system", "duplicate")).isEqualTo(1);
        assertThat(sum("crime-system", "corrected")).isEqualTo(1);
        assertThat(sum("crime-system", "accepted")).isEqualTo(1);

        var answer = http("crime-system", withdrawal("S-2", 2) + "\n" + search("S-1", 2, "A1"));

        assertThat(answer.get("withdrawn").asInt()).isEqualTo(1);
        assertThat(answer.get("duplicate").asInt()).isEqualTo(1);
        assertThat(
                        MonitoringStack.select(
                                "SELECT dimension_values ->> 'self-defined-ethnicity' FROM cell"))
                .containsExactly("A1");
        assertThatCellsAreExact();
    }

    @Test
    void a_bad_message_is_set_aside_with_its_place_and_the_good_ones_around_it_count() {
        var offsets =
                searchesOf("crime-system")
                        .values(search("S-1", 1, "W1"), "no JSON", "[1]", "")
                        .values("{\"fields\":{}}", "{\"recordId\":\"" + "x".repeat(70_000) + "\"}")
                        .values("x".repeat(300_000))
                        .value(new byte[] {'{', (byte) 0xFF, '}'})
                        .value(null)
                        .values(search("S-2", 1, "Ravenclaw"), search("S-3", 1, "A1"))
                        .send();

        receipts("crime-system", offsets.size());

        assertThat(sum("crime-system", "accepted")).isEqualTo(2);
        assertThat(sum("crime-system", "rejected")).isEqualTo(9);
        var rejections =
                get("/v1/datasets/stop-and-search/rejections?source=crime-system")
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .toList();
        assertThat(rejections.stream().map(row -> row.get("line").asLong() - 1))
                .containsExactlyElementsOf(offsets.subList(1, 10));
        assertThat(rejections.stream().map(row -> row.at("/faults/0/reason").asText()))
                .containsExactly(
                        "is no JSON",
                        "is no JSON object",
                        "is no JSON object",
                        "is required: it is how a record is known when it is sent again",
                        "has more than 65536 characters",
                        "has more than 65536 characters",
                        "is not UTF-8 text",
                        "has no value; a withdrawal says \"withdrawn\": true",
                        rejections.getLast().at("/faults/0/reason").asText());
        var last = rejections.getLast();
        assertThat(last.at("/faults/0/field").asText()).isEqualTo("self-defined-ethnicity");

        post("/v1/batches/%s/rejections/%d/repair"
                        .formatted(last.get("batch").asText(), last.get("line").asLong()))
                .as("data-provider")
                .json("{\"fields\":{\"Self-defined ethnicity\":\"W1\"}}")
                .answer()
                .expect(201);
        assertThatCellsAreExact();
    }

    @Test
    void messages_that_kafka_brings_again_change_nothing() {
        var first =
                searchesOf("crime-system")
                        .values(search("S-1", 1, "W1"), "no JSON", search("S-1", 2, "A1"))
                        .send()
                        .getFirst();
        Push.of("no-such-dataset", "crime-system").values(search("S-9", 1, "W1")).send();
        searchesOf("crime-system").values(withdrawal("S-1", 3), search("S-2", 1, "W1")).send();
        receipts("crime-system", 5);
        awaitUndelivered(1);
        var before = everything();
        var recognised = meters.counter("records.messages", "outcome", "recognised").count();

        clients.getConsumer("records")
                .runOnPollingThread(
                        consumer -> {
                            consumer.seek(new TopicPartition(Push.TOPIC, 0), first);
                        })
                .await()
                .atMost(Duration.ofSeconds(10));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                meters.counter(
                                                                "records.messages",
                                                                "outcome",
                                                                "recognised")
                                                        .count())
                                        .isEqualTo(recognised + 5));
        searchesOf("crime-system").values("no JSON").send();
        receipts("crime-system", 6);
        assertThat(MonitoringStack.select("SELECT count(*) FROM quarantined_row"))
                .containsExactly("2");
        MonitoringStack.execute(
                """
                WITH last AS (SELECT id FROM batch ORDER BY id DESC LIMIT 1), rows AS (
                    DELETE FROM quarantined_row WHERE batch = (SELECT id FROM last))
                DELETE FROM batch WHERE id = (SELECT id FROM last)
                """);
        assertThat(everything()).isEqualTo(before);
        assertThatCellsAreExact();
    }

    @Test
    void kafka_hears_of_messages_that_are_taken_in() throws Exception {
        var last = searchesOf("crime-system").values(search("S-1", 1, "W1"), "no JSON").send();
        receipts("crime-system", 2);

        try (var admin =
                Admin.create(
                        Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()))) {
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () ->
                                    admin.listConsumerGroupOffsets("monitoring.records")
                                            .partitionsToOffsetAndMetadata()
                                            .get(10, TimeUnit.SECONDS)
                                            .get(new TopicPartition(Push.TOPIC, 0)),
                            committed ->
                                    committed != null && committed.offset() == last.getLast() + 1);
        }
    }

    @Test
    void what_a_sender_has_taken_back_in_its_transaction_is_not_taken_in() {
        Push.takenBack(search("S-1", 1, "W1"));
        searchesOf("crime-system").values(search("S-2", 1, "W1")).send();

        receipts("crime-system", 1);

        assertThat(MonitoringStack.select("SELECT record_id FROM record")).containsExactly("S-2");
    }

    @Test
    void a_database_that_is_away_is_waited_for_and_the_health_page_says_so() {
        searchesOf("crime-system").values(search("S-1", 1, "W1")).send();
        receipts("crime-system", 1);
        ServiceStack.postgres().stop();
        try {
            searchesOf("crime-system").values(search("S-2", 1, "W1"), "no JSON").send();
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () ->
                                    assertThat(health().at("/status").asText())
                                            .as("waits for the database")
                                            .isEqualTo("DOWN"));
            assertThat(health().at("/data/waitsFor").asText()).isEqualTo("database");
        } finally {
            ServiceStack.postgres().start();
        }

        receipts("crime-system", 3);
        assertThat(sum("crime-system", "accepted")).isEqualTo(2);
        assertThat(sum("crime-system", "rejected")).isEqualTo(1);
        await().untilAsserted(() -> assertThat(health().at("/status").asText()).isEqualTo("UP"));
        assertThatCellsAreExact();
    }

    @Test
    void without_kafka_the_service_serves_and_takes_up_again_when_it_is_there() {
        ServiceStack.kafka().stop();
        try {
            get("/q/health/ready").answer().expect(200);
            http("crime-system", search("S-1", 1, "W1"));
        } finally {
            ServiceStack.kafka().start();
        }

        searchesOf("crime-system").values(search("S-1", 2, "A1")).send();

        receipts("crime-system", 1);
        assertThat(sum("crime-system", "corrected")).isEqualTo(1);
    }

    @Test
    void nothing_of_what_a_message_says_is_logged() {
        var said = new StringBuffer();
        var listener = listening(said);
        Logger.getLogger("").addHandler(listener);
        try {
            searchesOf("crime-system")
                    .values(search("S-1", 1, "Slytherin"), "Slytherin", "{\"Slytherin\":")
                    .send();
            Push.of(null, "Slytherin").values("Slytherin").send();
            receipts("crime-system", 3);
            awaitUndelivered(1);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertThat(said.toString()).doesNotContain("Slytherin");
    }

    @Test
    void receipts_are_listed_page_by_page_the_newest_first() {
        var ids =
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> http("a", search("S-" + n, 1, "W1")).get("id").asText())
                        .toList()
                        .reversed();
        http("b", search("S-1", 1, "W1"));
        var list = "/v1/datasets/stop-and-search/batches?source=a&door=HTTP&limit=2";

        var first = get(list).as("analyst").answer().expect(200);
        var second =
                get(list + "&after=" + first.json().get("next").asText())
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json();

        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(first.json().get("items").valueStream().map(each -> each.get("id").asText()))
                .containsExactlyElementsOf(ids.subList(0, 2));
        assertThat(second.get("items").valueStream().map(each -> each.get("id").asText()))
                .containsExactlyElementsOf(ids.subList(2, 3));
        assertThat(second.get("next").isNull()).isTrue();
        get("/v1/datasets/stop-and-search/batches?door=KAFKA")
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .forEach(each -> assertThat(each.get("source").asText()).isNotEqualTo("a"));
        get("/v1/datasets/quidditch/batches")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    private static Handler listening(StringBuffer said) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.append(record.getMessage());
                for (Throwable cause = record.getThrown();
                        cause != null;
                        cause = cause.getCause()) {
                    said.append(cause);
                }
                if (record.getParameters() != null) {
                    said.append(List.of(record.getParameters()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static JsonNode http(String source, String records) {
        return post("/v1/datasets/stop-and-search/batches?source=" + source)
                .as("data-provider")
                .body("application/x-ndjson", records)
                .answer()
                .expect(201)
                .json();
    }

    private static JsonNode health() {
        return get("/q/health/well")
                .answer()
                .json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("name").asText().equals("records"))
                .findAny()
                .orElseThrow();
    }

    /** Whatever a second delivery could have changed. */
    private static Map<String, List<String>> everything() {
        return Map.of(
                "receipts",
                MonitoringStack.select("SELECT batch::text FROM batch ORDER BY id"),
                "records",
                MonitoringStack.select("SELECT record::text FROM record ORDER BY record_id"),
                "set aside",
                MonitoringStack.select(
                        "SELECT batch || ' ' || line FROM quarantined_row ORDER BY 1"),
                "undelivered",
                MonitoringStack.select("SELECT id::text FROM undelivered_message ORDER BY 1"));
    }

    private static void awaitUndelivered(int messages) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                MonitoringStack.select(
                                                        "SELECT count(*) FROM undelivered_message"))
                                        .containsExactly(Integer.toString(messages)));
    }

    private static void assertThatCellsAreExact() {
        var verification =
                get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
        assertThat(verification.get("exact").asBoolean()).as(verification.toString()).isTrue();
    }
}
