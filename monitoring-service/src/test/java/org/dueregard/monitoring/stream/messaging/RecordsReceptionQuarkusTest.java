package org.dueregard.monitoring.stream.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.stream.Searches.search;
import static org.dueregard.monitoring.stream.Searches.withdrawal;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.dueregard.contracts.MessageContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a poll; each test says itself what Kafka has brought. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RecordsReceptionQuarkusTest {
    private static final String UNDELIVERED = "/v1/operations/undelivered-messages";

    /** One that the topic does not have: what a test brings is its own. */
    private static final int PARTITION = 7;

    @Inject RecordsReception reception;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void the_messages_of_each_sender_in_a_poll_are_a_batch_of_their_own() {
        bring(
                message(10, "stop-and-search", "north", search("S-1", 1, "W1")),
                message(11, "complaints", "north", "no JSON"),
                message(12, "stop-and-search", "south", search("S-1", 1, "A1")),
                message(13, "stop-and-search", "north", search("S-1", 2, "B1")));

        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT concat_ws(' ', dataset, source, stream_first_offset,
                                    stream_last_offset, received, accepted, corrected, rejected)
                                FROM batch ORDER BY id
                                """))
                .containsExactly(
                        "complaints north 11 11 1 0 0 1",
                        "stop-and-search north 10 13 2 1 1 0",
                        "stop-and-search south 12 12 1 1 0 0");
        assertThatCellsAreExact();
    }

    @Test
    void the_example_of_the_contract_is_taken_in() {
        bring(
                message(
                        1,
                        "stop-and-search",
                        "north",
                        new MessageContract("monitoring.record.v1").example()));

        assertThat(MonitoringStack.select("SELECT accepted::text FROM batch")).containsExactly("1");
    }

    @Test
    void after_a_crash_between_two_senders_only_the_second_is_taken_in() {
        var north = message(10, "stop-and-search", "north", "no JSON");
        var south = message(11, "stop-and-search", "south", "no JSON");
        bring(north);

        bring(north, south, message(12, "stop-and-search", "north", search("S-1", 1, "W1")));

        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT concat_ws(' ', source, stream_first_offset, received)
                                FROM batch ORDER BY id
                                """))
                .containsExactly("north 10 1", "north 12 1", "south 11 1");
        assertThat(MonitoringStack.select("SELECT line::text FROM quarantined_row ORDER BY 1"))
                .containsExactly("11", "12");
    }

    @Test
    void a_poll_that_brings_nothing_new_leaves_no_receipt_and_no_trace() {
        var poll =
                List.of(
                        message(10, "stop-and-search", "north", search("S-1", 1, "W1")),
                        message(11, "stop-and-search", "north", withdrawal("S-1", 2)),
                        message(12, null, "north", "{}"));
        bring(poll);
        var audited = MonitoringStack.select("SELECT count(*) FROM audit_entry");

        bring(poll);

        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("1");
        assertThat(MonitoringStack.select("SELECT count(*) FROM undelivered_message"))
                .containsExactly("1");
        assertThat(MonitoringStack.select("SELECT count(*) FROM audit_entry")).isEqualTo(audited);
    }

    @Test
    void a_topic_that_is_made_anew_under_its_name_begins_anew() throws Exception {
        var topic = new NewTopic("records.made-anew", 1, (short) 1);
        try (var admin =
                Admin.create(
                        Map.of("bootstrap.servers", ServiceStack.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
            bring(topic.name(), List.of(message(topic.name(), 0, "north", search("S-1", 1, "W1"))));
            admin.deleteTopics(List.of(topic.name())).all().get(30, TimeUnit.SECONDS);
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        }

        bring(topic.name(), List.of(message(topic.name(), 0, "north", search("S-2", 1, "W1"))));

        assertThat(MonitoringStack.select("SELECT record_id FROM record ORDER BY 1"))
                .containsExactly("S-1", "S-2");
    }

    @Test
    void a_message_that_the_service_cannot_take_in_is_found_and_kept_and_the_others_count() {
        MonitoringStack.execute(
                """
                CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'refused'; END $$;
                CREATE TRIGGER refuse_poison BEFORE INSERT ON record FOR EACH ROW
                    WHEN (NEW.record_id = 'poison') EXECUTE FUNCTION refuse_poison()
                """);
        try {
            bring(
                    IntStream.range(0, 20)
                            .mapToObj(
                                    n ->
                                            message(
                                                    n,
                                                    "stop-and-search",
                                                    "north",
                                                    search(n == 13 ? "poison" : "S-" + n, 1, "W1")))
                            .toList());
        } finally {
            MonitoringStack.execute(
                    "DROP TRIGGER refuse_poison ON record; DROP FUNCTION refuse_poison()");
        }

        assertThat(MonitoringStack.select("SELECT count(*) FROM record")).containsExactly("19");
        var kept = undelivered("WAITING");
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().get("reason").asText()).isEqualTo("REFUSED");
        assertThat(kept.getFirst().get("offset").asInt()).isEqualTo(13);
        deliver(kept.getFirst(), "stop-and-search", "north").expect(201);
        assertThat(MonitoringStack.select("SELECT count(*) FROM record")).containsExactly("20");
        assertThatCellsAreExact();
    }

    @Test
    void a_message_that_belongs_to_nobody_is_kept_with_the_reason() {
        bring(
                message(1, null, "north", "a"),
                message(2, "quidditch", "north", "bb"),
                message(3, "stop-and-search", null, "ccc"),
                message(4, "stop-and-search", "North Office", "dddd"),
                message(5, "stop-and-search", "north", search("S-1", 1, "W1")));

        assertThat(
                        undelivered("WAITING").stream()
                                .map(
                                        each ->
                                                "%s %s %s %s"
                                                        .formatted(
                                                                each.get("offset"),
                                                                each.get("reason").asText(),
                                                                each.get("headerNames"),
                                                                each.get("bytes"))))
                .containsExactly(
                        "1 NO_DATASET [\"source\"] 1",
                        "2 UNKNOWN_DATASET [\"dataset\",\"source\"] 2",
                        "3 NO_SOURCE [\"dataset\"] 3",
                        "4 MALFORMED_SOURCE [\"dataset\",\"source\"] 4");
        assertThat(MonitoringStack.select("SELECT count(*) FROM record")).containsExactly("1");
    }

    @Test
    void a_message_without_a_sender_is_read_and_delivered_to_the_one_that_was_found() {
        bring(message(1, null, "north", search("S-1", 1, "W1")));
        var message = undelivered("WAITING").getFirst();
        var path = UNDELIVERED + "/" + message.get("id").asText();

        var value = get(path + "/value").as("data-provider").answer().expect(200);
        var receipt = deliver(message, "stop-and-search", "north").expect(201).json();

        assertThat(value.text()).isEqualTo(search("S-1", 1, "W1"));
        assertThat(value.header("Cache-Control")).isEqualTo("no-store");
        assertThat(receipt.get("accepted").asInt()).isEqualTo(1);
        assertThat(receipt.at("/stream/firstOffset").asInt()).isEqualTo(1);
        var now = get(path).as("auditor").answer().expect(200).json();
        assertThat(now.get("state").asText()).isEqualTo("DELIVERED");
        assertThat(now.get("deliveredAs")).isEqualTo(receipt.get("id"));
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = '%s' ORDER BY id"
                                        .formatted(message.get("id").asText())))
                .containsExactly("undelivered-message.read", "undelivered-message.delivered");
        assertThat(undelivered("WAITING")).isEmpty();
        get(path + "/value").as("data-provider").answer().expectProblem(404, "not-found");
        deliver(message, "stop-and-search", "north").expectProblem(409, "illegal-transition");
        assertThatCellsAreExact();
    }

    @Test
    void a_message_that_is_no_record_is_not_delivered_and_waits_as_it_did() {
        bring(message(1, null, "north", search("S-1", 1, "no such code")));
        var message = undelivered("WAITING").getFirst();

        var refused = deliver(message, "stop-and-search", "north");

        refused.expectProblem(422, "broken-rule");
        assertThat(refused.violations())
                .singleElement()
                .asString()
                .startsWith("value:self-defined-ethnicity ");
        assertThat(refused.text()).doesNotContain("no such code");
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("0");
        assertThat(undelivered("WAITING")).hasSize(1);
        deliver(message, "quidditch", "north").expectProblem(404, "not-found");
        deliver(message, "stop-and-search", "North").expectProblem(400, "request-invalid");
    }

    @Test
    void a_message_that_is_discarded_leaves_the_reason_and_nothing_of_what_it_said() {
        bring(message(1, null, null, "a secret"));
        var message = undelivered("WAITING").getFirst();
        var path = UNDELIVERED + "/" + message.get("id").asText();

        post(path + "/discard")
                .as("administrator")
                .json("{\"reason\":\"Sent by a test.\"}")
                .answer()
                .expect(200);

        var gone = undelivered("DISCARDED").getFirst();
        assertThat(gone.get("discardReason").asText()).isEqualTo("Sent by a test.");
        assertThat(gone.get("bytes").asInt()).isEqualTo(8);
        assertThat(MonitoringStack.select("SELECT value FROM undelivered_message"))
                .containsOnlyNulls();
        post(path + "/discard")
                .as("administrator")
                .json("{\"reason\":\"Once more.\"}")
                .answer()
                .expectProblem(409, "illegal-transition");
        bring(message(1, null, null, "a secret"));
        assertThat(undelivered("WAITING")).isEmpty();
    }

    @Test
    void only_data_providers_read_and_deliver_what_belongs_to_nobody() {
        bring(message(1, null, "north", "a"));
        var message = undelivered("WAITING").getFirst();
        var path = UNDELIVERED + "/" + message.get("id").asText();

        for (var other : List.of("administrator", "auditor", "analyst")) {
            get(path + "/value").as(other).answer().expectProblem(403, "role-missing");
        }
        post(path + "/deliver")
                .as("administrator")
                .json("{\"dataset\":\"stop-and-search\",\"source\":\"north\"}")
                .answer()
                .expectProblem(403, "role-missing");
        post(path + "/discard")
                .as("auditor")
                .json("{\"reason\":\"x\"}")
                .answer()
                .expectProblem(403, "role-missing");
        get(UNDELIVERED).as("analyst").answer().expectProblem(403, "role-missing");
        get(UNDELIVERED).as("auditor").answer().expect(200);
    }

    @Test
    void messages_and_requests_of_many_senders_at_once_come_out_exact() {
        var requests = new ArrayList<CompletableFuture<Call.Answer>>();
        for (var round = 0; round < 5; round++) {
            for (var source : List.of("north", "south", "west")) {
                requests.add(
                        post("/v1/datasets/stop-and-search/batches?source=" + source)
                                .as("data-provider")
                                .body(
                                        "application/x-ndjson",
                                        String.join("\n", searches(round * 100, 300)))
                                .later());
            }
            var offset = round * 1_000;
            var records = searches(round * 100, 300);
            bring(
                    IntStream.range(0, 300)
                            .mapToObj(
                                    n ->
                                            message(
                                                    offset + n,
                                                    "stop-and-search",
                                                    n % 2 == 0 ? "north" : "south",
                                                    records.get(n)))
                            .toList());
        }
        requests.forEach(request -> request.join().expect(201));

        assertThat(MonitoringStack.select("SELECT count(*) FROM record"))
                .containsExactly(Integer.toString(3 * 700));
        assertThatCellsAreExact();
    }

    /** In several months, each as likely to be met first. */
    private static List<String> searches(int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(
                        n ->
                                search("S-" + n, 1, n % 3 == 0 ? "A1" : "W1")
                                        .replace("2016-06-02", "2016-0" + (1 + n % 6) + "-02"))
                .toList();
    }

    private static Call.Answer deliver(JsonNode message, String dataset, String source) {
        return post(UNDELIVERED + "/" + message.get("id").asText() + "/deliver")
                .as("data-provider")
                .json("{\"dataset\":\"%s\",\"source\":\"%s\"}".formatted(dataset, source))
                .answer();
    }

    private static List<JsonNode> undelivered(String state) {
        return get(UNDELIVERED + "?state=" + state)
                .as("data-provider")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    @SafeVarargs
    private void bring(ConsumerRecord<byte[], byte[]>... messages) {
        bring(List.of(messages));
    }

    private void bring(List<ConsumerRecord<byte[], byte[]>> messages) {
        bring("monitoring.records", messages);
    }

    private void bring(String topic, List<ConsumerRecord<byte[], byte[]>> messages) {
        reception.receive(
                new ConsumerRecords<>(
                        Map.of(new TopicPartition(topic, PARTITION), messages), Map.of()));
    }

    private static ConsumerRecord<byte[], byte[]> message(
            long offset, @Nullable String dataset, @Nullable String source, String value) {
        return message("monitoring.records", offset, dataset, source, value);
    }

    private static ConsumerRecord<byte[], byte[]> message(
            String topic, long offset, String source, String value) {
        return message(topic, offset, "stop-and-search", source, value);
    }

    private static ConsumerRecord<byte[], byte[]> message(
            String topic,
            long offset,
            @Nullable String dataset,
            @Nullable String source,
            String value) {
        var message =
                new ConsumerRecord<byte[], byte[]>(
                        topic, PARTITION, offset, null, value.getBytes(StandardCharsets.UTF_8));
        if (dataset != null) {
            message.headers().add("dataset", dataset.getBytes(StandardCharsets.UTF_8));
        }
        if (source != null) {
            message.headers().add("source", source.getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private static void assertThatCellsAreExact() {
        var verification =
                get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
        assertThat(verification.get("exact").asBoolean()).as(verification.toString()).isTrue();
    }
}
