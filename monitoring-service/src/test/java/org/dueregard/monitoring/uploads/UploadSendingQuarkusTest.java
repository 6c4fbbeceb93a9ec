package org.dueregard.monitoring.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.delete;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.head;
import static org.dueregard.monitoring.Call.options;
import static org.dueregard.monitoring.Call.patch;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.uploads.UploadCalls.UPLOADS;
import static org.dueregard.monitoring.uploads.UploadCalls.begin;
import static org.dueregard.monitoring.uploads.UploadCalls.bytes;
import static org.dueregard.monitoring.uploads.UploadCalls.expect;
import static org.dueregard.monitoring.uploads.UploadCalls.offset;
import static org.dueregard.monitoring.uploads.UploadCalls.part;
import static org.dueregard.monitoring.uploads.UploadCalls.read;
import static org.dueregard.monitoring.uploads.UploadCalls.tryToBegin;
import static org.dueregard.monitoring.uploads.UploadCalls.tus;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the bytes of a large file come. */
@QuarkusTest
@TestProfile(SmallParts.class)
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class UploadSendingQuarkusTest {
    private static final byte[] LONDON = Samples.london();

    @Inject UploadWorker worker;

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void it_says_what_is_spoken_here() {
        var answer = options(UPLOADS).as("data-provider").answer().expect(204);

        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Extension"))
                .isEqualTo("creation,termination,checksum,expiration");
        assertThat(answer.header("Tus-Max-Size")).isEqualTo("100000000");
        assertThat(answer.header("Tus-Checksum-Algorithm")).isEqualTo("sha256,sha1,md5");
    }

    @Test
    void what_has_come_when_the_connection_breaks_is_kept_and_the_rest_is_sent_on()
            throws IOException {
        var upload = begin(LONDON.length);

        breakOffAfter(300_000, upload);

        await().untilAsserted(() -> assertThat(offset(upload)).isEqualTo(300_000));
        bytes(upload, 300_000, part(LONDON, 300_000, LONDON.length)).answer().expect(204);
        worker.goRound();
        var taken = expect(upload, UploadState.TAKEN_IN);
        assertThat(taken.get("digest").asText()).isEqualTo(sha256(LONDON));
        assertThat(taken.get("receipt").get("accepted").asInt()).isEqualTo(10_490);
    }

    private static void breakOffAfter(int sent, String upload) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(
                    """
                    PATCH %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Tus-Resumable: 1.0.0\r
                    Upload-Offset: 0\r
                    Content-Type: application/offset+octet-stream\r
                    Content-Length: %d\r
                    \r
                    """
                            .formatted(upload, Tokens.of("data-provider"), LONDON.length)
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(LONDON, 0, sent);
            out.flush();
            await().until(() -> offset(upload) >= sent - sent % 65_536);
        }
    }

    @Test
    void bytes_that_do_not_follow_the_last_ones_are_refused_and_change_nothing() {
        var upload = begin(LONDON.length);
        bytes(upload, 0, part(LONDON, 0, 1_000)).answer().expect(204);

        bytes(upload, 500, part(LONDON, 500, 2_000)).answer().expectProblem(409, "upload-offset");
        bytes(upload, 2_000, part(LONDON, 2_000, 3_000))
                .answer()
                .expectProblem(409, "upload-offset");

        assertThat(offset(upload)).isEqualTo(1_000);
    }

    @Test
    void a_body_with_a_checksum_is_kept_whole_or_not_at_all() {
        var upload = begin(LONDON.length);
        var first = part(LONDON, 0, 100_000);

        bytes(upload, 0, first)
                .header("Upload-Checksum", "sha1 " + digest("SHA-1", part(LONDON, 1, 100_001)))
                .answer()
                .expectProblem(460, "upload-checksum");
        assertThat(offset(upload)).isZero();

        var kept =
                bytes(upload, 0, first)
                        .header("Upload-Checksum", "sha256 " + digest("SHA-256", first))
                        .answer()
                        .expect(204);
        assertThat(kept.header("Upload-Offset")).isEqualTo("100000");
        bytes(upload, 100_000, first)
                .header("Upload-Checksum", "crc32 AAAA")
                .answer()
                .expectProblem(400, "request-invalid");
        bytes(upload, 100_000, part(LONDON, 100_000, 1_200_000))
                .header("Upload-Checksum", "md5 AAAA")
                .answer()
                .expectProblem(413, "body-too-large");
        assertThat(offset(upload)).isEqualTo(100_000);
    }

    @Test
    void another_file_than_was_said_is_not_taken_in() {
        var upload = UploadCalls.send(LONDON, "sha256", "00".repeat(32));

        worker.goRound();

        var failed = expect(upload, UploadState.FAILED);
        assertThat(failed.get("failure").get("type").asText()).isEqualTo("/errors/upload-damaged");
        assertThat(failed.get("failure").get("detail").asText()).contains(sha256(LONDON));
        assertThat(MonitoringStack.select("SELECT id::text FROM batch")).isEmpty();
        assertThat(UploadCalls.read(upload).get("digest").isNull()).isTrue();
    }

    @Test
    void the_right_sha_256_is_taken_in() {
        var upload = UploadCalls.send(LONDON, "sha256", sha256(LONDON));

        worker.goRound();

        expect(upload, UploadState.TAKEN_IN);
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_a_byte_of_it_comes() {
        var refused = tryToBegin(100_000_001).expectProblem(413, "upload-too-large");

        assertThat(refused.violations())
                .containsExactly("header:Upload-Length is at most 100000000");
        tryToBegin(100_000_000).expect(201);
    }

    @Test
    void more_bytes_than_were_said_are_refused() {
        var upload = begin(1_000);

        bytes(upload, 0, part(LONDON, 0, 1_001)).answer().expectProblem(413, "upload-too-large");

        assertThat(read(upload).get("state").asText()).isEqualTo("RECEIVING");
        bytes(upload, 0, part(LONDON, 0, 1_000)).answer().expect(204);
        expect(upload, UploadState.WAITING);
        bytes(upload, 1_000, new byte[1]).answer().expectProblem(409, "illegal-transition");
    }

    @Test
    void a_dataset_that_nobody_knows_and_one_who_provides_no_data_are_refused() {
        tus(post("/v1/datasets/astrology/uploads")).answer().expectProblem(404, "not-found");
        post(UPLOADS)
                .as("analyst")
                .header("Tus-Resumable", "1.0.0")
                .answer()
                .expectProblem(403, "role-missing");
        tus(head("/v1/uploads/018f2b5e-7c1a-7d3e-9f00-0123456789ab")).answer().expect(404);
    }

    @Test
    void somebody_else_neither_sends_an_upload_nor_gives_it_up_nor_stops_it() {
        var upload = begin(LONDON.length);
        var other = "Bearer " + Tokens.with("somebody-else", "data-provider");

        patch(upload)
                .header("Authorization", other)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .body("application/offset+octet-stream", part(LONDON, 0, 10))
                .answer()
                .expectProblem(403, "not-your-upload");
        delete(upload)
                .header("Authorization", other)
                .header("Tus-Resumable", "1.0.0")
                .answer()
                .expectProblem(403, "not-your-upload");
        head(upload)
                .header("Authorization", other)
                .header("Tus-Resumable", "1.0.0")
                .answer()
                .expect(403);
        post(upload + "/cancel")
                .header("Authorization", other)
                .json("{\"reason\":\"I am curious.\"}")
                .answer()
                .expectProblem(403, "not-your-upload");

        assertThat(offset(upload)).isZero();
    }

    @Test
    void another_version_of_tus_and_another_form_of_bytes_are_refused() {
        var upload = begin(LONDON.length);

        var refused =
                post(UPLOADS)
                        .as("data-provider")
                        .header("Tus-Resumable", "0.2.2")
                        .answer()
                        .expectProblem(412, "tus-version");
        assertThat(refused.header("Tus-Version")).isEqualTo("1.0.0");
        tus(patch(upload))
                .header("Upload-Offset", "0")
                .body("text/csv", "x")
                .answer()
                .expectProblem(415, "media-type-unsupported");
        tus(patch(upload))
                .body("application/offset+octet-stream", "x")
                .answer()
                .expectProblem(400, "request-invalid");
        assertThat(tus(post(UPLOADS)).answer().expectProblem(400, "request-invalid").violations())
                .hasSize(4);
    }

    @Test
    void who_gives_an_upload_up_gets_rid_of_its_bytes() {
        var upload = begin(LONDON.length);
        bytes(upload, 0, part(LONDON, 0, 200_000)).answer().expect(204);

        tus(delete(upload)).answer().expect(204);
        worker.clear();

        assertThat(MonitoringStack.select("SELECT position::text FROM upload_chunk")).isEmpty();
        tus(head(upload)).answer().expect(404);
        assertThat(expect(upload, UploadState.CANCELLED).get("reason").asText())
                .isEqualTo("It was given up by its sender.");
        UploadCalls.resume(upload).answer().expectProblem(409, "upload-content-gone");
    }

    @Test
    void what_nobody_sends_on_is_thrown_away_after_its_time() {
        var upload = begin(LONDON.length);
        bytes(upload, 0, part(LONDON, 0, 200_000)).answer().expect(204);
        worker.clear();
        assertThat(offset(upload)).isEqualTo(200_000);

        MonitoringStack.execute("UPDATE upload SET content_until = begun_at");
        worker.clear();

        assertThat(MonitoringStack.select("SELECT position::text FROM upload_chunk")).isEmpty();
        assertThat(expect(upload, UploadState.CANCELLED).get("reason").asText())
                .isEqualTo("No byte of it has come for too long.");
    }

    @Test
    void the_uploads_of_a_dataset_are_listed_page_by_page_the_youngest_first() {
        var first = begin(10);
        var second = begin(10);
        var third = begin(10);

        var page = get(UPLOADS + "?limit=2").as("auditor").answer().expect(200);
        var rest =
                get(UPLOADS + "?limit=2&after=" + page.json().get("next").asText())
                        .as("auditor")
                        .answer()
                        .expect(200);

        assertThat(page.json().get("items").valueStream())
                .extracting(item -> "/v1/uploads/" + item.get("id").asText())
                .containsExactly(third, second);
        assertThat(rest.json().get("items").valueStream())
                .extracting(item -> "/v1/uploads/" + item.get("id").asText())
                .containsExactly(first);
        assertThat(rest.json().get("next").isNull()).isTrue();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sum("SHA-256", bytes));
    }

    private static String digest(String algorithm, byte[] bytes) {
        return Base64.getEncoder().encodeToString(sum(algorithm, bytes));
    }

    private static byte[] sum(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
