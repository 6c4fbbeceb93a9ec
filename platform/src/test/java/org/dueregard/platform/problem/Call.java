package org.dueregard.platform.problem;

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
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A request as a test speaks it: {@code Call.post("/v1/things").as(token).json("{}").answer()}. */
public final class Call {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String method;
    private final HttpRequest.Builder request;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    private Call(String method, String path) {
        this.method = method;
        this.request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .timeout(Duration.ofSeconds(60));
    }

    public static Call get(String path) {
        return new Call("GET", path);
    }

    public static Call post(String path) {
        return new Call("POST", path);
    }

    public static Call put(String path) {
        return new Call("PUT", path);
    }

    public static Call delete(String path) {
        return new Call("DELETE", path);
    }

    public Call as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Call key(String key) {
        return header("Idempotency-Key", key);
    }

    public Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    public Call json(String json) {
        return body("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String contentType, byte[] bytes) {
        return body(contentType, HttpRequest.BodyPublishers.ofByteArray(bytes));
    }

    public Call body(String contentType, HttpRequest.BodyPublisher publisher) {
        request.header("Content-Type", contentType);
        body = publisher;
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

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
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
