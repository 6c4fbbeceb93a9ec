package org.dueregard.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.dueregard.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A system that pushes its records on Kafka, with nothing but kcat in its hands. */
@EnabledIf(
        value = "hasKcat",
        disabledReason = "no kcat on this machine; the package kcat brings it")
@ExtendWith(SampleStack.class)
class RecordsOnKafkaJourneyTest {
    private static final String COURSE =
            "{\"recordId\":\"%s\",\"version\":%d,\"fields\":{\"Ended on\":\"2016-06-30\",\"Role\":\"Police staff\",\"Course\":\"Leading a team\",\"Result\":\"%s\"}}";

    private final SampleStack.Loaded loaded;
    private final Api api;
    private final String source = "kcat-" + UUID.randomUUID();

    RecordsOnKafkaJourneyTest(SampleStack.Loaded loaded) {
        this.loaded = loaded;
        this.api = new Api(loaded.stack());
    }

    @Test
    void records_that_are_pushed_with_kcat_have_receipts_and_are_counted() throws Exception {
        var before = counted();

        push(
                List.of("dataset=training", "source=" + source),
                COURSE.formatted("T-1", 1, "Completed"),
                COURSE.formatted("T-2", 1, "Completed"),
                COURSE.formatted("T-3", 1, "Completed"),
                "{\"recordId\":\"T-1\",\"version\":2,\"withdrawn\":true}",
                "this is no record");

        await().atMost(Duration.ofSeconds(60)).until(() -> sum("training", "received") == 5);
        assertThat(sum("training", "accepted")).isEqualTo(3);
        assertThat(sum("training", "withdrawn")).isEqualTo(1);
        assertThat(sum("training", "rejected")).isEqualTo(1);
        assertThat(receipts("training", "items.stream.topic")).containsOnly("monitoring.records");
        assertThat(
                        api.read(
                                        "data-provider",
                                        "/v1/datasets/training/rejections?source=" + source)
                                .getList("items.faults.flatten().reason"))
                .containsExactly("is no JSON");
        assertThat(counted()).isEqualTo(before + 2);
    }

    @Test
    void a_message_without_a_dataset_waits_until_somebody_knows_whose_it_is() throws Exception {
        push(List.of("source=" + source), COURSE.formatted("T-1", 1, "Completed"));

        await().atMost(Duration.ofSeconds(60)).until(() -> !waiting().isEmpty());
        var id = waiting().getLast();
        var receipt =
                given().auth()
                        .oauth2(loaded.stack().token("data-provider"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body("{\"dataset\":\"training\",\"source\":\"" + source + "\"}")
                        .post(undelivered() + "/" + id + "/deliver");

        assertThat(receipt.statusCode()).as(receipt.asString()).isEqualTo(201);
        assertThat(receipt.jsonPath().getInt("accepted")).isEqualTo(1);
        assertThat(waiting()).doesNotContain(id);
    }

    @Test
    void the_lines_of_the_docs_push_a_record_correct_it_and_withdraw_it() throws Exception {
        var page = loaded.stack().options().checkout().resolve("docs/domain/pushing-data.md");
        var block =
                Pattern.compile("```\\n(push\\(\\).*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(page));
        assertThat(block.find()).isTrue();
        var lines =
                block.group(1)
                        .replace("localhost:19092", loaded.stack().kafka().bootstrapServers())
                        .replace("crime-system", source);

        run(List.of("bash", "-euo", "pipefail", "-c", lines));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sum("stop-and-search", "received")).isEqualTo(3));
        assertThat(sum("stop-and-search", "accepted")).isEqualTo(1);
        assertThat(sum("stop-and-search", "corrected")).isEqualTo(1);
        assertThat(sum("stop-and-search", "withdrawn")).isEqualTo(1);
    }

    /** Each line a message, in their order. */
    private void push(List<String> headers, String... lines) throws Exception {
        var file = Files.createTempFile("records-", ".ndjson");
        Files.writeString(file, String.join("\n", lines) + "\n");
        var command = new ArrayList<String>();
        command.addAll(List.of("kcat", "-P", "-p", "0"));
        command.addAll(List.of("-b", loaded.stack().kafka().bootstrapServers()));
        command.addAll(List.of("-t", "monitoring.records"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.addAll(List.of("-l", file.toString()));
        run(command);
        Files.delete(file);
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
    }

    private int sum(String dataset, String number) {
        return this.<Integer>receipts(dataset, "items." + number).stream()
                .mapToInt(each -> each)
                .sum();
    }

    private <T> List<T> receipts(String dataset, String path) {
        return api.read(
                        "data-provider",
                        "/v1/datasets/" + dataset + "/batches?door=KAFKA&source=" + source)
                .getList(path);
    }

    /** Records of training in the cells, which are what their records come to. */
    private int counted() {
        var verification = operations("/v1/operations/cells/verification", "auditor");
        assertThat(verification.getList("differences")).isEmpty();
        return verification.getInt("datasets.find { it.dataset == 'training' }.records");
    }

    private List<String> waiting() {
        return operations("/v1/operations/undelivered-messages", "data-provider")
                .getList("items.id");
    }

    private JsonPath operations(String path, String identity) {
        return given().auth()
                .oauth2(loaded.stack().token(identity))
                .get(loaded.stack().url(Service.MONITORING) + path)
                .jsonPath();
    }

    private String undelivered() {
        return loaded.stack().url(Service.MONITORING) + "/v1/operations/undelivered-messages";
    }

    static boolean hasKcat() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "kcat"))
                .anyMatch(Files::isExecutable);
    }
}
