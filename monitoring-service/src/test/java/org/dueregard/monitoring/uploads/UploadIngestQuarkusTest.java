package org.dueregard.monitoring.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;
import static org.dueregard.monitoring.ingest.SentFiles.HEADER;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.uploads.UploadCalls.batches;
import static org.dueregard.monitoring.uploads.UploadCalls.cancel;
import static org.dueregard.monitoring.uploads.UploadCalls.expect;
import static org.dueregard.monitoring.uploads.UploadCalls.gzip;
import static org.dueregard.monitoring.uploads.UploadCalls.part;
import static org.dueregard.monitoring.uploads.UploadCalls.resume;
import static org.dueregard.monitoring.uploads.UploadCalls.send;
import static org.dueregard.monitoring.uploads.UploadCalls.sendAsBatch;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.dueregard.monitoring.ingest.LargeFiles;
import org.dueregard.monitoring.uploads.UploadCalls.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a large file that has come whole is taken in, whatever happens meanwhile. */
@QuarkusTest
@TestProfile(SmallParts.class)
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class UploadIngestQuarkusTest {
    private static final String LONDON = Samples.londonText();

    @Inject UploadWorker worker;
    @Inject Ingesting ingesting;
    @Inject Chunks chunks;
    @Inject LargeFiles files;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @AfterEach
    void heal() {
        MonitoringStack.execute(
                "DROP TRIGGER IF EXISTS befall ON batch; DROP FUNCTION IF EXISTS befall(); DROP SEQUENCE IF EXISTS deaths");
    }

    @Test
    void a_file_in_parts_comes_to_the_same_records_as_in_one_batch() {
        var whole = asOneBatch(LONDON);

        var upload = send(LONDON);
        worker.goRound();

        var taken = expect(upload, UploadState.TAKEN_IN);
        assertThat(Held.now()).isEqualTo(whole);
        var receipt = taken.get("receipt");
        assertThat(receipt.get("received").asInt()).isEqualTo(10_490);
        assertThat(receipt.get("accepted").asInt()).isEqualTo(10_490);
        assertThat(receipt.get("repeats").asInt()).isEqualTo(342);
        assertThat(receipt.get("withoutUnit").asInt()).isEqualTo(871);
        assertThat(taken.get("rowsRead").asInt()).isEqualTo(10_490);
        assertThat(taken.get("bytesRead").asLong()).isEqualTo(taken.get("size").asLong());
        assertThat(taken.get("rowsPerSecond").asDouble()).isPositive();
        assertThat(taken.get("secondsLeft").asInt()).isZero();
        assertThat(batches(taken)).hasSize(3);
        var second = get("/v1/batches/" + batches(taken).get(1)).as("analyst").answer().expect(200);
        assertThat(second.json().get("received").asInt()).isEqualTo(SmallParts.ROWS);
        assertThat(second.json().get("part").asInt()).isEqualTo(2);
        assertThat("/v1/uploads/" + second.json().get("upload").asText()).isEqualTo(upload);
        assertThat(second.json().get("digest")).isEqualTo(taken.get("digest"));
    }

    @Test
    void what_was_packed_and_what_is_sent_again_comes_to_the_same_records() {
        var whole = asOneBatch(LONDON);

        send(gzip(LONDON), "encoding", "gzip");
        worker.goRound();
        assertThat(Held.now()).isEqualTo(whole);
        var again = send(LONDON.getBytes(UTF_8), "filename", "another.csv");
        worker.goRound();

        assertThat(Held.now()).isEqualTo(whole);
        var receipt = expect(again, UploadState.TAKEN_IN).get("receipt");
        assertThat(receipt.get("duplicate").asInt()).isEqualTo(10_490);
        assertThat(receipt.get("accepted").asInt()).isZero();
    }

    @Test
    void equal_rows_far_apart_in_a_long_file_are_told_apart_as_in_one_batch() {
        var rows =
                IntStream.range(0, 150_000)
                        .mapToObj(i -> row(i * 7 % 60, i % 1_000 == 999 ? BAD : GOOD))
                        .collect(Collectors.joining());
        var whole = asOneBatch(HEADER + rows);

        var upload = send(gzip(HEADER + rows), "encoding", "gzip");
        worker.goRound();

        var taken = expect(upload, UploadState.TAKEN_IN);
        assertThat(Held.now()).isEqualTo(whole);
        assertThat(batches(taken)).hasSize(38);
        assertThat(taken.get("receipt").get("accepted").asInt()).isEqualTo(149_850);
        assertThat(taken.get("receipt").get("rejected").asInt()).isEqualTo(150);
        assertThat(taken.get("receipt").get("repeats").asInt()).isEqualTo(149_790);
    }

    @Test
    void a_worker_that_dies_in_mid_file_is_followed_by_one_that_goes_on_where_it_was() {
        var rejected = HEADER + row(1, BAD) + LONDON.substring(LONDON.indexOf('\n') + 1);
        var whole = asOneBatch(rejected);
        befall(
                """
                IF NEW.part = 2 AND nextval('deaths') = 1 THEN
                    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'upload-worker' OR pid = pg_backend_pid();
                END IF;
                """);
        var upload = send(rejected);

        worker.goRound();
        var halfWay = expect(upload, UploadState.TAKING_IN);
        assertThat(batches(halfWay)).hasSize(1);
        assertThat(halfWay.get("rowsRead").asInt()).isEqualTo(SmallParts.ROWS);
        worker.goRound();

        assertThat(batches(expect(upload, UploadState.TAKEN_IN))).hasSize(3);
        assertThat(Held.now()).isEqualTo(whole);
    }

    @Test
    void what_fails_again_and_again_is_given_up_with_what_is_in_and_can_be_resumed() {
        var whole = asOneBatch(LONDON);
        MonitoringStack.empty();
        befall("IF NEW.part = 3 THEN RAISE EXCEPTION 'a fault of ours'; END IF;");
        var upload = send(LONDON);

        for (var run = 0; run < 10; run++) {
            worker.goRound();
        }

        var failed = expect(upload, UploadState.FAILED);
        assertThat(failed.get("failure").get("type").asText()).isEqualTo("/errors/internal-error");
        assertThat(failed.get("receipt").get("accepted").asInt()).isEqualTo(8_000);
        heal();
        resume(upload).answer().expect(200);
        worker.goRound();
        expect(upload, UploadState.TAKEN_IN);
        assertThat(Held.now()).isEqualTo(whole);
    }

    @Test
    void workers_of_several_replicas_take_each_file_in_once() {
        var whole = asOneBatch(LONDON);
        var uploads =
                Stream.of("a.csv", "b.csv", "c.csv")
                        .map(name -> send(LONDON.getBytes(UTF_8), "filename", name))
                        .toList();

        var replicas =
                IntStream.range(0, 3)
                        .mapToObj(replica -> CompletableFuture.runAsync(worker::goRound))
                        .toList();
        replicas.forEach(CompletableFuture::join);

        assertThat(Held.now()).isEqualTo(whole);
        for (var upload : uploads) {
            var taken = expect(upload, UploadState.TAKEN_IN);
            assertThat(taken.get("receipt").get("received").asInt()).isEqualTo(10_490);
            assertThat(batches(taken)).hasSize(3);
        }
    }

    @Test
    void a_worker_that_was_thought_dead_does_no_part_that_another_one_has_done() throws Exception {
        var upload = UUID.fromString(send(LONDON).substring("/v1/uploads/".length()));
        ingesting.found(upload, "ab".repeat(32));
        var run = ingesting.begin(upload).orElseThrow();

        var both =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> firstPart(upload, run)))
                        .limit(2)
                        .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(true, false);
        assertThat(MonitoringStack.select("SELECT received::text FROM batch"))
                .containsExactly(String.valueOf(SmallParts.ROWS));
    }

    private boolean firstPart(UUID upload, Ingesting.Run run) {
        var bytes = chunks.open(upload);
        try (var file = files.open(run.sent().delivery(), bytes, null, Long.MAX_VALUE)) {
            return ingesting.takePart(upload, 0, file, bytes);
        }
    }

    @Test
    void what_is_cancelled_in_mid_file_stays_in_and_goes_on_when_it_is_resumed()
            throws SQLException {
        var whole = asOneBatch(LONDON);
        MonitoringStack.empty();
        befall("IF NEW.part = 2 THEN PERFORM pg_advisory_xact_lock(4711); END IF;");
        var upload = send(LONDON);
        CompletableFuture<Call.Answer> cancelled;
        CompletableFuture<Void> working;
        try (var gate = MonitoringStack.connect();
                var lock = gate.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(4711)");
            working = CompletableFuture.runAsync(worker::goRound);
            awaitWaiting(1);
            cancelled = cancel(upload).later();
            awaitWaiting(2);
        }
        working.join();

        var answer = cancelled.join().expect(200).json();
        assertThat(answer.get("state").asText()).isEqualTo("CANCELLED");
        assertThat(answer.get("reason").asText()).isEqualTo("It is the wrong month.");
        assertThat(answer.get("rowsRead").asInt()).isEqualTo(8_000);
        assertThat(answer.get("next").asText())
                .startsWith(
                        "8000 rows, up to line 8001, are in and stay. POST " + upload + "/resume");
        worker.goRound();
        assertThat(batches(expect(upload, UploadState.CANCELLED))).hasSize(2);
        assertThat(MonitoringStack.select("SELECT record_id FROM record")).hasSize(8_000);

        assertThat(resume(upload).answer().expect(200).json().get("state").asText())
                .isEqualTo("WAITING");
        worker.goRound();

        expect(upload, UploadState.TAKEN_IN);
        assertThat(Held.now()).isEqualTo(whole);
        cancel(upload).answer().expectProblem(409, "illegal-transition");
    }

    private static void awaitWaiting(int transactions) {
        await().until(
                        () ->
                                MonitoringStack.select(
                                                        "SELECT pid::text FROM pg_locks WHERE NOT granted AND locktype = 'advisory'")
                                                .stream()
                                                .distinct()
                                                .count()
                                        >= transactions);
    }

    @Test
    void a_gzip_that_breaks_off_fails_with_the_line_and_keeps_whole_parts() {
        var packed = gzip(LONDON);

        var upload = send(part(packed, 0, packed.length * 9 / 10), "encoding", "gzip");
        worker.goRound();

        var failed = expect(upload, UploadState.FAILED);
        var failure = failed.get("failure");
        assertThat(failure.get("type").asText()).isEqualTo("/errors/gzip-broken");
        assertThat(failure.get("detail").asText())
                .isEqualTo("The gzip ends before its end: it was cut off on the way.");
        assertThat(failure.get("afterLine").asInt()).isBetween(8_002, 10_490);
        assertThat(failed.get("rowsRead").asInt()).isEqualTo(8_000);
        assertThat(failed.get("receipt").get("accepted").asInt()).isEqualTo(8_000);
        assertThat(MonitoringStack.select("SELECT record_id FROM record")).hasSize(8_000);
        assertThat(failed.get("next").asText()).contains("8000 rows, up to line 8001");
        send(LONDON);
        worker.goRound();
        assertThat(MonitoringStack.select("SELECT record_id FROM record")).hasSize(10_490);
    }

    @Test
    void a_header_that_is_not_of_the_dataset_and_a_row_that_never_ends_fail() {
        var header = send("Colour,Shape\nred,round\n");
        var quote = send(HEADER + row(1, GOOD) + '"' + "x".repeat(70_000));
        worker.goRound();

        var failed = expect(header, UploadState.FAILED).get("failure");
        assertThat(failed.get("type").asText()).isEqualTo("/errors/batch-header");
        assertThat(failed.get("detail").asText())
                .isEqualTo("The columns are not those of the dataset stop-and-search.");
        var tooLong = expect(quote, UploadState.FAILED).get("failure");
        assertThat(tooLong.get("type").asText()).isEqualTo("/errors/row-too-long");
        assertThat(tooLong.get("detail").asText()).doesNotContain("othing of");
        assertThat(tooLong.get("afterLine").asInt()).isEqualTo(2);
    }

    @Test
    void rows_with_ids_come_as_ndjson_and_are_corrected_across_parts() {
        var upload =
                send(
                        IntStream.range(0, 9_000)
                                .mapToObj(i -> search(i % 5_000, 1 + i / 5_000))
                                .collect(Collectors.joining())
                                .getBytes(UTF_8),
                        "filetype",
                        "application/x-ndjson");
        worker.goRound();

        var receipt = expect(upload, UploadState.TAKEN_IN).get("receipt");
        assertThat(receipt.get("accepted").asInt()).isEqualTo(5_000);
        assertThat(receipt.get("corrected").asInt()).isEqualTo(4_000);
        assertThat(MonitoringStack.select("SELECT digest::text FROM file_content")).isEmpty();
    }

    private static String search(int id, int version) {
        return "{\"recordId\":\"s-%d\",\"version\":%d,\"fields\":{\"Type\":\"Person search\",\"Date\":\"2016-06-01T10:%02d:00+01:00\"}}\n"
                .formatted(id, version, id % 60);
    }

    @Test
    void a_row_that_is_repaired_takes_its_place_behind_its_equals_in_all_parts() {
        var good = row(5, GOOD);
        var others = String.join("", Collections.nCopies(SmallParts.ROWS, row(6, GOOD)));
        var upload = send(HEADER + row(5, BAD) + good + others + good);
        worker.goRound();
        worker.clear();
        var first = batches(expect(upload, UploadState.TAKEN_IN)).getFirst();

        post("/v1/batches/" + first + "/rejections/2/repair")
                .as("data-provider")
                .json("{\"fields\":{\"Self-defined ethnicity\":\"" + GOOD + "\"}}")
                .answer()
                .expect(201);

        assertThat(ordinalsOfMinute(5)).containsExactly("1", "2", "3");
        var held = Held.now();
        sendAsBatch(HEADER + good + good + others + good);
        assertThat(Held.now()).as("the whole file, put right, is all duplicates").isEqualTo(held);
    }

    private static List<String> ordinalsOfMinute(int minute) {
        return MonitoringStack.select(
                "SELECT split_part(record_id, '-', 5) FROM record WHERE extract(minute FROM occurred_at) = %d ORDER BY 1"
                        .formatted(minute));
    }

    @Test
    void once_it_is_in_its_bytes_go_and_how_many_equals_there_are_where_nothing_waits() {
        var good = send(LONDON);
        worker.goRound();
        worker.clear();

        assertThat(MonitoringStack.select("SELECT position::text FROM upload_chunk")).isEmpty();
        assertThat(MonitoringStack.select("SELECT digest::text FROM file_content")).isEmpty();
        expect(good, UploadState.TAKEN_IN);
    }

    @Test
    void what_happens_to_an_upload_is_on_record_as_its_sender_did_it() {
        var upload = send(LONDON);
        worker.goRound();
        var id = upload.substring("/v1/uploads/".length());

        assertThat(
                        MonitoringStack.select(
                                "SELECT action || ' ' || person FROM audit_entry WHERE aggregate_id = '%s' ORDER BY at"
                                        .formatted(id)))
                .containsExactly(
                        "upload.begun 00000000-0000-4000-8000-000000000012",
                        "upload.completed 00000000-0000-4000-8000-000000000012",
                        "upload.taken-in 00000000-0000-4000-8000-000000000012");
        assertThat(
                        MonitoringStack.select(
                                "SELECT count(*) FROM audit_entry WHERE action = 'batch.received' AND aggregate_id IN (SELECT id::text FROM batch)"))
                .containsExactly("3");
    }

    private static Held asOneBatch(String csv) {
        sendAsBatch(csv);
        var held = Held.now();
        MonitoringStack.empty();
        return held;
    }

    /** Lets something happen to whoever writes a part. */
    private static void befall(String event) {
        MonitoringStack.execute(
                """
                CREATE SEQUENCE deaths;
                CREATE FUNCTION befall() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN %s RETURN NEW; END $$;
                CREATE TRIGGER befall BEFORE INSERT ON batch FOR EACH ROW EXECUTE FUNCTION befall()
                """
                        .formatted(event));
    }
}
