package org.dueregard.actionplan;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.CompiledPaths;
import org.dueregard.localstack.testing.LeanRequests;
import org.dueregard.localstack.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** Calls the service as somebody; null for the public. */
final class Api {
    static {
        // What is waited for mostly takes a few milliseconds.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        CompiledPaths.keep();
    }

    private Api() {}

    static String office() {
        return Tokens.of("programme-office");
    }

    /** A creation with a key of its own. */
    static Response create(@Nullable String token, String path, String json) {
        return create(token, path, json, UUID.randomUUID().toString());
    }

    static Response create(@Nullable String token, String path, String json, String key) {
        return as(token).header("Idempotency-Key", key).body(json).post(path);
    }

    /** A change of what stands there now; where a clock was quicker, of what stands there then. */
    static Response change(@Nullable String token, String path, String json) {
        return unlessOvertaken(() -> change(token, path, json, present(path)));
    }

    private static Response unlessOvertaken(Supplier<Response> attempt) {
        var answer = attempt.get();
        for (var again = 0; again < 3 && answer.statusCode() == 412; again++) {
            answer = attempt.get();
        }
        return answer;
    }

    static Response change(@Nullable String token, String path, String json, String tag) {
        return as(token).header("If-Match", tag).body(json).post(path);
    }

    static Response put(@Nullable String token, String path, String json) {
        return unlessOvertaken(
                () -> as(token).header("If-Match", present(path)).body(json).put(path));
    }

    static Response get(@Nullable String token, String path) {
        return as(token).get(path);
    }

    static RequestSpecification as(@Nullable String token) {
        var request =
                given().config(LeanRequests.lean(RestAssured.config()))
                        .contentType("application/json");
        return token == null ? request : request.auth().oauth2(token);
    }

    /** The entity tag of the post, body or action that the path begins with. */
    private static String present(String path) {
        var root = String.join("/", java.util.Arrays.copyOf(path.split("/"), 4));
        return get(office(), root).header("ETag");
    }
}
