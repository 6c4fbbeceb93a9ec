package org.dueregard.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;
import static org.dueregard.platform.problem.ProblemAssert.detail;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.problem.Call;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages, tags and limits. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class HttpContractsQuarkusTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @ConfigProperty(name = "dueregard.http.body-directory")
    java.nio.file.Path bodies;

    private final String prefix = "H-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    private static Call creation() {
        return Call.post("/v1/things")
                .as(Tokens.of("policy-author"))
                .key(UUID.randomUUID().toString());
    }

    private static Call batch() {
        return Call.post("/v1/things/batches")
                .as(Tokens.of("data-provider"))
                .key(UUID.randomUUID().toString());
    }

    private String thing(String code) {
        return "{\"code\":\"%s\",\"name\":\"n\",\"amount\":1}".formatted(code);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static @Nullable String link(Call.Answer answer, String relation) {
        for (var link : answer.headers("Link")) {
            var matcher = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(link);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    @Test
    void a_list_is_walked_by_its_links_and_nothing_is_lost_or_repeated() {
        for (var i = 1; i <= 5; i++) {
            creation().json(thing(prefix + "-" + i)).answer();
        }
        var seen = new ArrayList<String>();
        var first = "/v1/things?prefix=" + prefix + "&limit=2";
        var next = first;
        while (next != null) {
            var page = Call.get(next).answer();
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(item -> seen.add(item.path("code").asText()));
            assertThat(link(page, "first")).isEqualTo(first);
            if (seen.size() == 4) {
                creation().json(thing(prefix + "-0")).answer();
            }
            next = link(page, "next");
            if (next != null) {
                assertThat(next).startsWith(first + "&after=");
                assertThat(next).endsWith(page.json().path("next").asText());
            }
        }
        assertThat(seen)
                .containsExactly(
                        prefix + "-1", prefix + "-2", prefix + "-3", prefix + "-4", prefix + "-5");
    }

    @Test
    void a_cursor_that_no_list_gave_is_refused() {
        for (var cursor :
                List.of(
                        "***",
                        Base64.getUrlEncoder().encodeToString(new byte[] {65, 0, 66}),
                        Base64.getUrlEncoder().encodeToString(new byte[] {(byte) 0xff}))) {
            assertProblem(Call.get("/v1/things?after=" + cursor).answer(), 400, "page-malformed");
        }
    }

    @Test
    void who_has_the_present_version_gets_no_body() {
        var created = creation().json(thing(prefix)).answer();
        var location = "" + created.header("Location");

        var answer = Call.get(location).header("If-None-Match", "W/\"0\"").answer();

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(Call.get(location).header("If-None-Match", "\"1\"").answer().status())
                .isEqualTo(200);
    }

    @Test
    void json_over_a_mebibyte_is_refused_with_and_without_a_length() {
        var large = new byte[MEBIBYTE + 1];
        Arrays.fill(large, (byte) ' ');

        var answer =
                assertProblem(
                        creation().body("application/json", large).answer(), 413, "body-too-large");
        assertThat(detail(answer)).contains("1048576");
        assertProblem(
                creation()
                        .body(
                                "application/json",
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(large)))
                        .answer(),
                413,
                "body-too-large");
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_read() {
        assertProblem(
                creation()
                        .body(
                                "application/json",
                                HttpRequest.BodyPublishers.fromPublisher(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> zeros(200L * MEBIBYTE)),
                                        200L * MEBIBYTE))
                        .answer(),
                413,
                "body-too-large");
    }

    @Test
    void two_hundred_megabytes_in_chunks_are_refused_while_they_are_read() {
        for (var path : List.of("/v1/things/streams", "/v1/things/batches")) {
            assertProblem(
                    Call.post(path)
                            .as(Tokens.of("data-provider"))
                            .key(UUID.randomUUID().toString())
                            .body(
                                    "application/octet-stream",
                                    HttpRequest.BodyPublishers.ofInputStream(
                                            () -> zeros(200L * MEBIBYTE)))
                            .answer(),
                    413,
                    "body-too-large");
        }
    }

    @Test
    void json_may_be_compressed_and_what_it_inflates_to_is_limited() throws IOException {
        var sound =
                creation()
                        .header("Content-Encoding", "gzip")
                        .body(
                                "application/json",
                                gzip(thing(prefix).getBytes(StandardCharsets.UTF_8)))
                        .answer();
        assertThat(sound.status()).as(sound.text()).isEqualTo(201);

        assertProblem(
                creation()
                        .header("Content-Encoding", "gzip")
                        .body("application/json", gzip(new byte[50 * MEBIBYTE]))
                        .answer(),
                413,
                "body-too-large");
        assertProblem(
                creation()
                        .header("Content-Encoding", "br")
                        .body("application/json", new byte[] {1})
                        .answer(),
                415,
                "media-type-unsupported");
    }

    @Test
    void a_gzip_that_was_cut_off_is_told() throws IOException {
        var whole = gzip("a,b\n1,2\n".repeat(1000).getBytes(StandardCharsets.UTF_8));

        var answer =
                assertProblem(
                        batch().header("Content-Encoding", "gzip")
                                .body("text/csv", Arrays.copyOf(whole, whole.length / 2))
                                .answer(),
                        400,
                        "gzip-broken");

        assertThat(detail(answer)).contains("cut off");
        assertProblem(
                batch().header("Content-Encoding", "gzip")
                        .body("text/csv", "no gzip".getBytes(StandardCharsets.UTF_8))
                        .answer(),
                400,
                "gzip-broken");
        assertThat(
                        batch().header("Content-Encoding", "gzip")
                                .body("text/csv", whole)
                                .answer()
                                .json()
                                .path("bytes")
                                .asInt())
                .isEqualTo(8000);
    }

    @Test
    void a_file_that_inflates_beyond_its_limit_is_refused() throws IOException {
        assertProblem(
                batch().header("Content-Encoding", "gzip")
                        .body("text/csv", gzip(new byte[7_000_000]))
                        .answer(),
                413,
                "body-too-large");
    }

    @Test
    void a_body_on_disk_is_gone_when_its_request_ends() throws IOException {
        assertThat(batch().body("text/csv", new byte[1_000]).answer().status()).isEqualTo(200);
        assertThat(
                        batch().header("Content-Encoding", "gzip")
                                .body("text/csv", new byte[1_000])
                                .answer()
                                .status())
                .isEqualTo(400);
        assertThat(
                        batch().body(
                                        "text/csv",
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> zeros(70L * MEBIBYTE)))
                                .answer()
                                .status())
                .isEqualTo(413);

        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            try (var left = java.nio.file.Files.list(bodies)) {
                                assertThat(left).isEmpty();
                            }
                        });
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                var read = (int) Math.min(length, left);
                left -= read;
                return read;
            }
        };
    }
}
