package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.journeys.Client.ok;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.dueregard.client.api.BatchesApi;
import org.dueregard.client.model.MonitoringBatch;
import org.dueregard.client.model.MonitoringRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other systems push their records: one with curl and the lines of the docs, one with a client that
 * it has generated.
 */
@ExtendWith(SampleStack.class)
class PushingDataJourneyTest {
    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);
    private static final String SEARCH =
            "{\"recordId\":\"%s\",\"fields\":{\"Type\":\"Person search\",\"Date\":\"2016-06-02T10:00:00+01:00\",\"Self-defined ethnicity\":\"%s\",\"Outcome\":\"%s\"}}";

    private final SampleStack.Loaded loaded;
    private final Api api;
    private final String page;
    private final String source = "journey-" + UUID.randomUUID();
    @TempDir Path folder;

    PushingDataJourneyTest(SampleStack.Loaded loaded) throws IOException {
        this.loaded = loaded;
        this.api = new Api(loaded.stack());
        this.page =
                Files.readString(
                        loaded.stack().options().checkout().resolve("docs/domain/pushing-data.md"));
    }

    @Test
    void the_first_lines_of_the_docs_push_the_example_of_a_dataset() throws Exception {
        curl(block("TOKEN=$("));

        var receipts = receipts("headcount");
        assertThat(receipts.getList("items.received")).hasSize(1);
        assertThat(receipts.getInt("items[0].accepted"))
                .isEqualTo(receipts.getInt("items[0].received"))
                .isPositive();
        var sender = api.read("auditor", "/v1/datasets/headcount/senders?source=" + source);
        assertThat(sender.getList("items.person")).hasSize(1);

        curl(block("PERSON="));

        var senders = api.read("auditor", "/v1/datasets/headcount/senders?source=" + source);
        assertThat(senders.getList("items.person"))
                .hasSize(2)
                .contains("00000000-0000-4000-8000-000000000099");
    }

    @Test
    void the_lines_of_the_docs_see_to_rows_that_were_set_aside() throws Exception {
        push(SEARCH.formatted("S-4", "W1", "Arrest"));
        var batch =
                push(
                        SEARCH.formatted("S-1", "W1", "Arrest"),
                        SEARCH.formatted("S-2", "W1", "Arrest"),
                        SEARCH.formatted("S-3", "Martian", "Arrest"),
                        SEARCH.formatted("S-4", "B1", "Arrest"),
                        SEARCH.formatted("S-5", "Martian", "Arrest"));
        assertThat(batch.getInt("rejected")).isEqualTo(3);

        var told =
                curl(
                        "BATCH=%s\n%s\n%s\n%s"
                                .formatted(
                                        batch.getString("id"),
                                        block("field=self-defined-ethnicity"),
                                        block("-d '{\"fields\":"),
                                        block("rejections()")));

        assertThat(told).contains("is no code of this field").doesNotContain("422");
        var rows =
                api.read("data-provider", "/v1/batches/" + batch.getString("id") + "/rejections");
        assertThat(rows.getList("items.state"))
                .containsExactly("TAKEN_IN", "TAKEN_IN", "DISCARDED");
        var receipts = receipts("stop-and-search");
        assertThat(receipts.<Integer>getList("items.accepted").stream().mapToInt(n -> n).sum())
                .isEqualTo(4);
        assertThat(receipts.<Integer>getList("items.corrected").stream().mapToInt(n -> n).sum())
                .isEqualTo(1);
    }

    @Test
    void the_lines_of_the_docs_send_a_large_file() throws Exception {
        var example = api.as("data-provider").get("/v1/datasets/training/example").asString();
        Files.write(folder.resolve("searches-2016.csv.gz"), zipped(example));

        curl(
                block("FILE=").replace("datasets/stop-and-search", "datasets/training")
                        + "curl -s -H \"Authorization: Bearer $TOKEN\" localhost:8080$UPLOAD\n");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !receipts("training").getList("items.accepted").isEmpty());
        assertThat(receipts("training").getList("items.accepted"))
                .containsExactly((int) example.lines().skip(1).count());
    }

    @Test
    void a_generated_client_pushes_corrects_and_withdraws_and_reads_its_receipts_again() {
        var batches = new BatchesApi(Client.as(loaded.stack(), "data-provider"));
        var key = UUID.randomUUID().toString();
        var three =
                List.of(
                        course("T-1", "Completed"),
                        course("T-2", "Completed"),
                        course("T-3", "Completed"));

        var sent = send(batches, key, three);
        assertThat(sent.getAccepted()).isEqualTo(3);
        assertThat(send(batches, key, three)).isEqualTo(sent);
        assertThat(send(batches, UUID.randomUUID().toString(), three).getDuplicate()).isEqualTo(3);

        var changed =
                send(
                        batches,
                        UUID.randomUUID().toString(),
                        List.of(
                                course("T-1", "Not completed").version(2L),
                                new MonitoringRecord()
                                        .recordId("T-2")
                                        .version(2L)
                                        .withdrawn(true)));

        assertThat(changed.getCorrected()).isEqualTo(1);
        assertThat(changed.getWithdrawn()).isEqualTo(1);
        assertThat(ok(() -> batches.monitoringGetBatch(sent.getId()))).isEqualTo(sent);
        Client.refused(
                403,
                "role-missing",
                () ->
                        new BatchesApi(Client.as(loaded.stack(), "analyst"))
                                .monitoringSendBatch("training", source, key, three, null, null));
    }

    private MonitoringBatch send(BatchesApi batches, String key, List<MonitoringRecord> records) {
        return ok(() -> batches.monitoringSendBatch("training", source, key, records, null, null));
    }

    private static MonitoringRecord course(String id, String result) {
        return new MonitoringRecord()
                .recordId(id)
                .version(1L)
                .fields(
                        Map.of(
                                "Ended on", "2016-06-30",
                                "Role", "Police staff",
                                "Course", "Leading a team",
                                "Result", result));
    }

    private JsonPath push(String... lines) {
        return api.as("data-provider")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/datasets/stop-and-search/batches?source=" + source)
                .jsonPath();
    }

    private JsonPath receipts(String dataset) {
        return api.read("data-provider", "/v1/datasets/" + dataset + "/batches?source=" + source);
    }

    /** The block of the page with this in it, made to speak to this stack. */
    private String block(String part) {
        return BLOCK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(lines -> lines.contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page has no block with " + part))
                .replace("hr-system", source)
                .replace("source metropolitan", "source " + source)
                .replace("source=metropolitan", "source=" + source);
    }

    private String curl(String lines) throws Exception {
        var script = "TOKEN=$(./run token data-provider)\n" + lines;
        for (var identity : List.of("data-provider", "administrator")) {
            script =
                    script.replace(
                            "$(./run token " + identity + ")", loaded.stack().token(identity));
        }
        script = script.replace("localhost:8080", loaded.stack().gatewayUrl());
        var process =
                new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", script))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
