package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class BatchesQuarkusTest {
    private static final String BATCHES = "/v1/datasets/stop-and-search/batches";
    private static final String FROM_THE_MET = BATCHES + "?source=metropolitan&file=";
    private static final String CELLS =
            "SELECT month || unit || dimension_values || count FROM cell ORDER BY 1";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void the_file_of_june_2016_is_accepted_whole_and_sent_again_changes_nothing() {
        var started = System.nanoTime();
        var first = sendLondon().expect(201);
        System.out.printf(
                "The London file: %.0f rows/s over HTTP, first batch of the JVM%n",
                10_490 / ((System.nanoTime() - started) / 1e9));
        var receipt = first.json();
        assertThat(receipt.get("received").asInt()).isEqualTo(10_490);
        assertThat(receipt.get("accepted").asInt()).isEqualTo(10_490);
        assertThat(receipt.get("rejected").asInt()).isZero();
        assertThat(receipt.get("duplicate").asInt()).isZero();
        assertThat(receipt.get("repeats").asInt()).isEqualTo(342);
        assertThat(receipt.get("withoutUnit").asInt()).isEqualTo(871);
        assertThat(receipt.get("periods").get(0).asText()).isEqualTo("2016-06");
        assertThat(first.header("Location")).isEqualTo("/v1/batches/" + receipt.get("id").asText());
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        var cells = MonitoringStack.select(CELLS);
        var period = get("/v1/datasets/stop-and-search/periods/2016-06").as("analyst").answer();

        var again = sendLondon().expect(201).json();

        assertThat(again.get("duplicate").asInt()).isEqualTo(10_490);
        assertThat(again.get("accepted").asInt()).isZero();
        assertThat(again.get("repeats").asInt()).isEqualTo(342);
        assertThat(again.get("periods")).isEmpty();
        assertThat(MonitoringStack.select(CELLS)).isEqualTo(cells);
        assertThat(
                        get("/v1/datasets/stop-and-search/periods/2016-06")
                                .as("analyst")
                                .answer()
                                .text())
                .isEqualTo(period.text());
        assertThat(verification().get("exact").asBoolean()).isTrue();
        assertThat(recordsCounted()).isEqualTo(10_490);
    }

    @Test
    void plain_and_gzip_and_another_file_name_are_the_same_records() {
        sendLondon().expect(201);

        var plain =
                post(FROM_THE_MET + "another-name.csv")
                        .as("data-provider")
                        .body("text/csv", Samples.london())
                        .answer()
                        .expect(201)
                        .json();

        assertThat(plain.get("duplicate").asInt()).isEqualTo(10_490);
    }

    @Test
    void a_receipt_can_be_fetched_again() {
        var sent = send(Samples.londonLines(5)).expect(201);

        var fetched = get(String.valueOf(sent.header("Location"))).as("auditor").answer();

        assertThat(fetched.expect(200).json()).isEqualTo(sent.json());
        get("/v1/batches/" + UUID.randomUUID())
                .as("auditor")
                .answer()
                .expectProblem(404, "not-found");
        get("/v1/batches/london").as("auditor").answer().expectProblem(400, "request-invalid");
    }

    @Test
    void only_a_data_provider_sends() {
        post(FROM_THE_MET + "f")
                .as("analyst")
                .body("text/csv", "x")
                .answer()
                .expectProblem(403, "role-missing");
        post(FROM_THE_MET + "f").body("text/csv", "x").answer().expectProblem(401, "token-missing");
    }

    @Test
    void good_rows_are_kept_and_bad_ones_listed_with_line_field_value_and_reason() {
        var lines = new ArrayList<>(Samples.londonLines(6).lines().toList());
        lines.set(2, lines.get(2).replace("2016-05-31T23:05:00+00:00", "31/05/2016"));
        lines.set(4, lines.get(4).replace("(W9)", "(Z9)").replace("Female", "F"));

        var sent = send(String.join("\r\n", lines)).expect(201);

        assertThat(sent.json().get("accepted").asInt()).isEqualTo(3);
        assertThat(sent.json().get("rejected").asInt()).isEqualTo(2);
        var rejections = sent.header("Location") + "/rejections";
        var seen = get(rejections).as("data-provider").answer().expect(200).json().get("items");
        assertThat(seen).hasSize(2);
        assertThat(seen.at("/0/line").asInt()).isEqualTo(3);
        assertThat(seen.at("/0/faults/0/field").asText()).isEqualTo("date");
        assertThat(seen.at("/0/faults/0/value").asText()).isEqualTo("31/05/2016");
        assertThat(seen.at("/0/faults/0/reason").asText()).startsWith("is no date and time");
        assertThat(seen.at("/1/faults/1/value").asText()).endsWith("(Z9)");

        var masked = get(rejections + "?limit=1").as("analyst").answer().expect(200);
        assertThat(masked.json().get("items")).hasSize(1);
        assertThat(masked.header("Link")).contains("rel=\"next\"");
        var second =
                get(rejections + "?limit=1&after=" + masked.json().get("next").asText())
                        .as("analyst")
                        .answer()
                        .json();
        assertThat(second.at("/items/0/faults/1/field").asText())
                .isEqualTo("self-defined-ethnicity");
        assertThat(second.at("/items/0/faults/1/value").asText()).isEqualTo("(46 characters)");
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void what_cannot_be_taken_in_leaves_nothing_behind() {
        var compressed = Samples.londonCompressed();
        gzip(Arrays.copyOf(compressed, compressed.length / 2)).expectProblem(400, "gzip-broken");
        gzip(Samples.london()).expectProblem(400, "gzip-broken");
        send("Type,Date\nPerson search,2016-06-01T00:00:00Z\n").expectProblem(422, "batch-header");
        assertThat(send("Type,Date,Colour\n").violations())
                .contains(
                        "header:Colour is no column of stop-and-search version 1",
                        "header:Latitude is missing");
        send(Samples.londonText() + "Person search," + "x".repeat(10_000_000) + "\n")
                .expectProblem(413, "row-too-long");
        send(Samples.londonLines(3) + "\u00e9").expect(201);
        post(FROM_THE_MET + "latin-1.csv")
                .as("data-provider")
                .body("text/csv", new byte[] {(byte) 0xe9, (byte) 0xe9})
                .answer()
                .expectProblem(400, "batch-unreadable");
        json("[{\"recordId\":\"S-1\",\"withdrawn\":true}").expectProblem(400, "batch-unreadable");
        json("[".repeat(10_000)).expectProblem(400, "batch-unreadable");
        post(BATCHES + "?source=metropolitan")
                .as("data-provider")
                .body("text/csv", Samples.london())
                .answer()
                .expectProblem(422, "file-name-missing");
        post(BATCHES + "?source=Not%20A%20Source")
                .as("data-provider")
                .body("text/csv", Samples.london())
                .answer()
                .expectProblem(400, "request-invalid");
        post(FROM_THE_MET + "f")
                .as("data-provider")
                .header("Content-Encoding", "br")
                .body("text/csv", Samples.london())
                .answer()
                .expectProblem(415, "media-type-unsupported");
        post(FROM_THE_MET + "f")
                .as("data-provider")
                .body("application/xml", Samples.london())
                .answer()
                .expectProblem(415, "media-type-unsupported");
        post("/v1/datasets/parking/batches?source=met&file=f")
                .as("data-provider")
                .body("text/csv", "x")
                .answer()
                .expectProblem(404, "not-found");

        assertThat(MonitoringStack.select("SELECT count(*) FROM record")).containsExactly("2");
        assertThat(MonitoringStack.select("SELECT sum(count) FROM cell")).containsExactly("2");
    }

    @Test
    void a_formula_is_text() {
        var lines = Samples.londonLines(2).replace("Controlled drugs", "=cmd|' /C calc'!A0");

        send(lines).expect(201);

        assertThat(MonitoringStack.select("SELECT fields ->> 'object-of-search' FROM record"))
                .containsExactly("=cmd|' /C calc'!A0");
    }

    @Test
    void the_same_key_answers_the_same_receipt_and_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, Samples.londonLines(3)).expect(201);
        var again = keyed(key, Samples.londonLines(3)).expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        keyed(key, Samples.londonLines(4)).expectProblem(422, "idempotency-key-reused");
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("1");
    }

    @Test
    void a_record_with_an_id_is_corrected_by_a_higher_version_and_withdrawn() {
        assertThat(
                        json("[" + record("S-1", 1, "B1") + "," + record("S-2", 1, "W1") + "]")
                                .json()
                                .get("accepted")
                                .asInt())
                .isEqualTo(2);

        assertThat(ndjson(record("S-1", 2, "A1")).json().get("corrected").asInt()).isEqualTo(1);
        assertThat(ndjson(record("S-1", 1, "B1")).json().get("duplicate").asInt()).isEqualTo(1);
        assertThat(ndjson(record("S-1", 2, "A2")).json().get("rejected").asInt()).isEqualTo(1);
        assertThat(
                        MonitoringStack.select(
                                "SELECT dimension_values ->> 'self-defined-ethnicity' FROM cell ORDER BY 1"))
                .containsExactly("A1", "W1");

        assertThat(
                        ndjson("{\"recordId\":\"S-1\",\"version\":3,\"withdrawn\":true}")
                                .json()
                                .get("withdrawn")
                                .asInt())
                .isEqualTo(1);
        assertThat(ndjson(record("S-1", 2, "A1")).json().get("duplicate").asInt()).isEqualTo(1);
        assertThat(
                        MonitoringStack.select(
                                "SELECT dimension_values ->> 'self-defined-ethnicity' FROM cell"))
                .containsExactly("W1");
        assertThat(
                        MonitoringStack.select(
                                "SELECT count(*) FROM record WHERE withdrawn AND fields IS NULL"))
                .containsExactly("1");
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void any_order_and_split_of_versions_gives_the_same_cells() {
        var codes = new String[] {"B1", "W1", "A1", "M1", "NS"};
        var records = new ArrayList<String>();
        for (var id = 0; id < 40; id++) {
            for (var version = 1; version <= 1 + id % 4; version++) {
                records.add(
                        (id + version) % 7 == 0
                                ? "{\"recordId\":\"S-%d\",\"version\":%d,\"withdrawn\":true}"
                                        .formatted(id, version)
                                : record("S-" + id, version, codes[(id + version) % codes.length]));
            }
        }
        ndjson(String.join("\n", records));
        var straight = MonitoringStack.select(CELLS);

        for (var seed = 1; seed <= 3; seed++) {
            MonitoringStack.empty();
            var random = new Random(seed);
            var shuffled = new ArrayList<>(records);
            shuffled.addAll(records.subList(0, 30));
            Collections.shuffle(shuffled, random);
            for (var from = 0; from < shuffled.size(); ) {
                var to = Math.min(shuffled.size(), from + 1 + random.nextInt(40));
                ndjson(String.join("\n", shuffled.subList(from, to)));
                from = to;
            }
            assertThat(MonitoringStack.select(CELLS)).as("seed " + seed).isEqualTo(straight);
        }
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void two_senders_of_the_same_rows_at_once_count_them_once() {
        var lines = Samples.londonLines(2_001);
        var answers =
                IntStream.range(0, 4)
                        .mapToObj(
                                sender ->
                                        post(FROM_THE_MET + "half.csv")
                                                .as("data-provider")
                                                .body("text/csv", lines)
                                                .later())
                        .toList();
        var accepted =
                answers.stream()
                        .map(CompletableFuture::join)
                        .mapToInt(answer -> answer.expect(201).json().get("accepted").asInt())
                        .sum();

        assertThat(accepted).isEqualTo(2_000);
        assertThat(recordsCounted()).isEqualTo(2_000);
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void two_sources_are_two_sets_of_records_whose_cells_add_up() {
        var lines = Samples.londonLines(1_001);
        var both =
                IntStream.range(0, 2)
                        .mapToObj(
                                source ->
                                        post(BATCHES + "?source=source-" + source + "&file=f.csv")
                                                .as("data-provider")
                                                .body("text/csv", lines)
                                                .later())
                        .toList();
        both.forEach(answer -> answer.join().expect(201));

        assertThat(recordsCounted()).isEqualTo(2_000);
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    @Test
    void a_cell_that_was_tampered_with_is_found() {
        send(Samples.londonLines(20)).expect(201);
        MonitoringStack.execute(
                "UPDATE cell SET count = count + 3 WHERE ctid = (SELECT min(ctid) FROM cell)");

        var found = verification();

        assertThat(found.get("exact").asBoolean()).isFalse();
        assertThat(found.get("differences")).hasSize(1);
        var difference = found.get("differences").get(0);
        assertThat(difference.get("counted").asLong() - difference.get("recounted").asLong())
                .isEqualTo(3);
        assertThat(difference.at("/dimensionValues/search-type").asText()).isNotBlank();
        get("/v1/operations/cells/verification")
                .as("data-provider")
                .answer()
                .expectProblem(403, "role-missing");
    }

    @Test
    void a_batch_is_one_row_of_the_audit_trail() {
        var batch = send(Samples.londonLines(100)).json().get("id").asText();

        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = '"
                                        + batch
                                        + "'"))
                .containsExactly("batch.received");
    }

    private static JsonNode verification() {
        return get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
    }

    /** Records of stops and searches that stand in cells. */
    private static long recordsCounted() {
        for (var counted : verification().get("datasets")) {
            if (counted.get("dataset").asText().equals("stop-and-search")) {
                return counted.get("records").asLong();
            }
        }
        throw new AssertionError("the dataset was not verified");
    }

    private static Call.Answer sendLondon() {
        return gzip(Samples.londonCompressed());
    }

    private static Call.Answer gzip(byte[] body) {
        return post(FROM_THE_MET + Samples.FILE)
                .as("data-provider")
                .header("Content-Encoding", "gzip")
                .body("text/csv", body)
                .answer();
    }

    private static Call.Answer send(String csv) {
        return keyed(UUID.randomUUID().toString(), csv);
    }

    private static Call.Answer keyed(String key, String csv) {
        return post(FROM_THE_MET + "some.csv")
                .key(key)
                .as("data-provider")
                .body("text/csv; charset=utf-8", csv)
                .answer();
    }

    private static Call.Answer json(String body) {
        return post(BATCHES + "?source=crime-system").as("data-provider").json(body).answer();
    }

    private static Call.Answer ndjson(String body) {
        return post(BATCHES + "?source=crime-system")
                .as("data-provider")
                .body("application/x-ndjson", body)
                .answer()
                .expect(201);
    }

    private static String record(String id, int version, String ethnicity) {
        return """
        {"recordId":"%s","version":%d,"fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Latitude":"51.4613","Longitude":"-0.1156","Self-defined ethnicity":"%s"}}"""
                .formatted(id, version, ethnicity);
    }
}
