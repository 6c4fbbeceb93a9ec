package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.LeanRequests;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** One person at the API: {@code Api.as("assurer").post(path, etag, body)}. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // What is waited for mostly takes a few milliseconds.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    /** A token is good for an hour, and making one takes longer than most requests. */
    private static final Map<String, Api> IDENTITIES = new ConcurrentHashMap<>();

    private final @Nullable String token;

    private Api(@Nullable String token) {
        this.token = token;
    }

    /** A demo identity. */
    static Api as(String identity) {
        return IDENTITIES.computeIfAbsent(identity, known -> new Api(Tokens.of(known)));
    }

    /** Anyone, with the roles that the test needs. */
    static Api person(String sub, String... roles) {
        return new Api(Tokens.with(sub, roles));
    }

    static Api nobody() {
        return new Api(null);
    }

    Answer get(String path) {
        return new Answer(request().get(path));
    }

    Answer get(String path, String accept) {
        return new Answer(request().header("Accept", accept).get(path));
    }

    /** A creation, with a key of its own. */
    Answer create(String path, Object body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    Answer create(String path, Object body, String key) {
        return new Answer(
                request()
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(write(body))
                        .post(path));
    }

    /** A body as it is, with a key of its own. */
    Answer send(String path, String type, String body) {
        return upload(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, as it is. */
    Answer upload(String path, String type, byte[] bytes) {
        return new Answer(
                request()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(type)
                        .body(bytes)
                        .post(path));
    }

    /** A file, without a word on what it is, which the client of the others always says. */
    HttpResponse<String> uploadUntyped(String path, byte[] bytes) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    Answer delete(String path, String etag) {
        return new Answer(request().header("If-Match", etag).delete(path));
    }

    /** A change of what was seen under this entity tag. */
    Answer post(String path, @Nullable String etag, @Nullable Object body) {
        return new Answer(change(etag, body).post(path));
    }

    Answer put(String path, @Nullable String etag, Object body) {
        return new Answer(change(etag, body).put(path));
    }

    private RequestSpecification change(@Nullable String etag, @Nullable Object body) {
        var request = request();
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        return body == null ? request : request.contentType("application/json").body(write(body));
    }

    private RequestSpecification request() {
        var request =
                RestAssured.given()
                        .config(
                                LeanRequests.lean(
                                        RestAssuredConfig.config()
                                                .encoderConfig(
                                                        EncoderConfig.encoderConfig()
                                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                        false))));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What came back, read to its end: two who share it could not both read the rest. */
    record Answer(Response response) {
        Answer {
            response.asByteArray();
        }

        /** Whether it was done; a fault of the service is neither done nor refused. */
        boolean accepted() {
            assertThat(response.statusCode()).as(() -> response.asPrettyString()).isLessThan(500);
            return response.statusCode() < 300;
        }

        /** Refuses any other status, and says what came instead. */
        Answer expect(int status) {
            assertThat(response.statusCode()).as(() -> response.asPrettyString()).isEqualTo(status);
            return this;
        }

        /** A problem of this kind, with its page. */
        Answer problem(int status, String slug) {
            expect(status);
            assertThat(response.contentType()).startsWith("application/problem+json");
            assertThat(text("/type")).isEqualTo("/errors/" + slug);
            return this;
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.asString());
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(response.asString(), notJson);
            }
        }

        String text(String pointer) {
            var node = json().at(pointer);
            assertThat(node.isMissingNode())
                    .as(() -> "no " + pointer + " in " + response.asPrettyString())
                    .isFalse();
            return node.asText();
        }

        UUID id() {
            return UUID.fromString(text("/id"));
        }

        String etag() {
            return Objects.requireNonNull(response.header("ETag"));
        }

        /** Pointer and message of each violation. */
        List<String> violations() {
            var sentences = new ArrayList<String>();
            json().path("violations")
                    .forEach(
                            violation ->
                                    sentences.add(
                                            violation.path("pointer").asText()
                                                    + " "
                                                    + violation.path("message").asText()));
            return sentences;
        }
    }
}
