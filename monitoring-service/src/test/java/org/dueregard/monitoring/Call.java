package org.dueregard.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** A request as a test speaks it: {@code Call.post("/v1/…").as("analyst").json("{}").answer()}. */
public final class Call {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // What is waited for mostly takes a few milliseconds.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    private final String method;
    private final HttpRequest.Builder request;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    private Call(String method, String path) {
        this.method = method;
        this.request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .timeout(Duration.ofSeconds(120));
    }

    public static Call get(String path) {
        return new Call("GET", path);
    }

    /** With a key of its own. */
    public static Call post(String path) {
        return new Call("POST", path).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static Call put(String path) {
        return new Call("PUT", path);
    }

    public static Call head(String path) {
        return new Call("HEAD", path);
    }

    public static Call patch(String path) {
        return new Call("PATCH", path);
    }

    public static Call delete(String path) {
        return new Call("DELETE", path);
    }

    public static Call options(String path) {
        return new Call("OPTIONS", path);
    }

    /** As one of the demo identities. */
    public Call as(String identity) {
        return header("Authorization", "Bearer " + Tokens.of(identity));
    }

    public Call key(String key) {
        request.setHeader("Idempotency-Key", key);
        return this;
    }

    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Call ifMatch(@Nullable String tag) {
        return tag == null ? this : header("If-Match", tag);
    }

    public Call json(String json) {
        return body("application/json", json);
    }

    public Call body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String contentType, byte[] bytes) {
        request.header("Content-Type", contentType);
        body = HttpRequest.BodyPublishers.ofByteArray(bytes);
        return this;
    }

    public Answer answer() {
        try {
            return new Answer(
                    CLIENT.send(
                            request.method(method, body).build(),
                            HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public CompletableFuture<Answer> later() {
        return CLIENT.sendAsync(
                        request.method(method, body).build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(Answer::new);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }

        /** The answer, which has this status. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        "%s %s answered %d instead of %d: %s"
                                .formatted(
                                        response.request().method(),
                                        response.uri(),
                                        status(),
                                        status,
                                        text()));
            }
            return this;
        }

        /** The answer, which is this problem and has a page. */
        public Answer expectProblem(int status, String slug) {
            expect(status);
            var problem = json();
            if (!problem.path("type").asText().equals("/errors/" + slug)
                    || !String.valueOf(header("Content-Type"))
                            .startsWith("application/problem+json")
                    || !java.nio.file.Files.exists(
                            java.nio.file.Path.of("../docs/errors/" + slug + ".md"))
                    || text().contains("org.dueregard")
                    || text().contains("Exception")) {
                throw new AssertionError("No good problem " + slug + ": " + text());
            }
            return this;
        }

        /** {@code pointer message} of each violation, in their order. */
        public List<String> violations() {
            return json().path("violations")
                    .valueStream()
                    .map(one -> one.get("pointer").asText() + " " + one.get("message").asText())
                    .toList();
        }
    }
}
