package org.dueregard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.LocalStack;
import org.dueregard.localstack.Service;
import org.dueregard.localstack.StackOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A large file through the gateway, into a service that is killed while it comes and while it is
 * taken in: every row is there once.
 */
@Tag("long")
class KilledUploadJourneyTest {
    private static final int ROWS = 200_000;
    private static final String HEADER =
            "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age"
                    + " range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of"
                    + " search,Outcome,Outcome linked to object of search,Removal of more than just outer"
                    + " clothing\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_file_is_taken_in_once_by_a_service_that_dies_again_and_again() throws Exception {
        var file = searches();
        try (var stack = LocalStack.start(StackOptions.ephemeral())) {
            var api = new Api(stack);
            var upload = begin(stack, file.length);
            assertThat(send(stack, upload, file, 0, file.length / 2)).isEqualTo(204);
            revive(stack);

            var offset = offset(stack, upload);
            assertThat(offset).isEqualTo(file.length / 2);
            assertThat(send(stack, upload, file, offset, file.length)).isEqualTo(204);
            for (var deaths = 1; deaths <= 2; deaths++) {
                var parts = deaths;
                await().atMost(Duration.ofMinutes(4))
                        .until(
                                () ->
                                        api.read("analyst", upload).getList("batches").size()
                                                >= parts);
                revive(stack);
            }

            await().atMost(Duration.ofMinutes(6))
                    .until(() -> api.read("analyst", upload).getString("state").equals("TAKEN_IN"));
            var taken = api.read("analyst", upload);
            assertThat(taken.getInt("receipt.received")).isEqualTo(ROWS);
            assertThat(taken.getInt("receipt.accepted")).isEqualTo(ROWS - ROWS / 1_000);
            assertThat(taken.getInt("receipt.rejected")).isEqualTo(ROWS / 1_000);
            assertThat(taken.getInt("receipt.duplicate")).isZero();
            assertThat(taken.getList("batches")).hasSize(ROWS / 50_000);
        }
    }

    private static void revive(LocalStack stack) {
        stack.kill(Service.MONITORING);
        stack.start(Service.MONITORING);
    }

    /** Many are alike, and one in a thousand is wrong. */
    private static byte[] searches() {
        return (HEADER
                        + IntStream.range(0, ROWS)
                                .mapToObj(
                                        row ->
                                                "Person search,2016-06-01T10:%02d:00+01:00,False,,51.4613,-0.1156,Male,18-24,%s,White,,,,,\n"
                                                        .formatted(
                                                                row % 60,
                                                                row % 1_000 == 999 ? "Z9" : "W1"))
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String begin(LocalStack stack, int size) throws IOException, InterruptedException {
        var begun =
                http.send(
                        request(stack, "/v1/datasets/stop-and-search/uploads")
                                .header("Upload-Length", String.valueOf(size))
                                .header(
                                        "Upload-Metadata",
                                        "source %s,filename %s,filetype %s"
                                                .formatted(
                                                        base64("metropolitan"),
                                                        base64("june.csv"),
                                                        base64("text/csv")))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private int send(LocalStack stack, String upload, byte[] file, int from, int to)
            throws IOException, InterruptedException {
        HttpResponse<String> sent =
                http.send(
                        request(stack, upload)
                                .header("Upload-Offset", String.valueOf(from))
                                .header("Content-Type", "application/offset+octet-stream")
                                .method("PATCH", BodyPublishers.ofByteArray(file, from, to - from))
                                .build(),
                        BodyHandlers.ofString());
        return sent.statusCode();
    }

    private int offset(LocalStack stack, String upload) throws IOException, InterruptedException {
        var asked = http.send(request(stack, upload).HEAD().build(), BodyHandlers.discarding());
        return Integer.parseInt(asked.headers().firstValue("Upload-Offset").orElseThrow());
    }

    private static HttpRequest.Builder request(LocalStack stack, String path) {
        return HttpRequest.newBuilder(URI.create(stack.gatewayUrl() + path))
                .header("Authorization", "Bearer " + stack.token("data-provider"))
                .header("Tus-Resumable", "1.0.0");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
