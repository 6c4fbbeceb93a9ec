package org.dueregard.localstack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The gateway as the sample's people use it: JSON over HTTP, each with their own token. A creation
 * carries a key that is the same in every start, so that a load that was cut short goes on where it
 * stopped and nothing is there twice.
 */
final class SampleApi {
    /**
     * The order of keys is the same in every start: a creation sent again is byte for byte equal.
     */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final RetryPolicy<HttpResponse<byte[]>> restarting =
            RetryPolicy.<HttpResponse<byte[]>>builder()
                    .handle(IOException.class)
                    .handleResultIf(answer -> PASSING.contains(answer.statusCode()))
                    .withDelay(Duration.ofMillis(500))
                    .withMaxRetries(-1)
                    .withMaxDuration(PATIENCE)
                    .build();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI gateway;
    private final UnaryOperator<String> tokens;

    SampleApi(URI gateway, UnaryOperator<String> tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** What stands at a path, or a missing node where nothing does. */
    JsonNode read(String identity, String path) {
        var answer = send(request(identity, path).GET());
        return answer.statusCode() == 404 ? MissingNode.getInstance() : json(answer, path);
    }

    /** Creates, once: the step names the creation in every start. */
    JsonNode create(String identity, String path, String step, Map<String, ?> body) {
        return create(
                identity,
                path,
                step,
                "application/json",
                BodyPublishers.ofString(write(body)),
                "identity");
    }

    JsonNode create(
            String identity,
            String path,
            String step,
            String type,
            BodyPublisher body,
            String encoding) {
        var request =
                request(identity, path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "london-sample-" + step)
                        .POST(body);
        if (!encoding.equals("identity")) {
            request.header("Content-Encoding", encoding);
        }
        return json(send(request), path);
    }

    /**
     * Changes what stands at {@code path} by a request to {@code path + action}, on the version
     * that stands there now. Where the answer to a first try was lost with a service that died, the
     * version has moved on: what stands there then is the answer.
     */
    JsonNode change(
            String identity, String method, String path, String action, Map<String, ?> body) {
        var present = send(request(identity, path).GET());
        json(present, path);
        var tag = present.headers().firstValue("ETag").orElse("");
        var request =
                request(identity, path + action)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .method(method, BodyPublishers.ofString(write(body)));
        var tries = new AtomicInteger();
        var answer = send(request, tries);
        return answer.statusCode() == 412 && tries.get() > 1
                ? read(identity, path)
                : json(answer, path + action);
    }

    private HttpRequest.Builder request(String identity, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.apply(identity));
    }

    /** A service that is just restarting is waited for; the keys make sending again harmless. */
    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return send(request, new AtomicInteger());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, AtomicInteger tries) {
        var built = request.build();
        try {
            return Failsafe.with(restarting)
                    .get(
                            () -> {
                                tries.incrementAndGet();
                                return client.send(built, BodyHandlers.ofByteArray());
                            });
        } catch (FailsafeException away) {
            throw new SampleException(
                    "The gateway does not answer at " + built.uri() + ".",
                    Objects.requireNonNullElse(away.getCause(), away));
        }
    }

    /**
     * Reads until what stands there is what was waited for: effects that travel as events take a
     * moment.
     */
    JsonNode await(String identity, String path, String what, Predicate<JsonNode> come) {
        var patient =
                RetryPolicy.<JsonNode>builder()
                        .handleResultIf(found -> !come.test(found))
                        .abortOn(SampleException.class)
                        .withDelay(Duration.ofMillis(200))
                        .withMaxRetries(-1)
                        .withMaxDuration(PATIENCE)
                        .build();
        var found = Failsafe.with(patient).get(() -> read(identity, path));
        if (!come.test(found)) {
            throw new SampleException(
                    "Waited in vain for " + what + "; " + path + " says " + found + ".");
        }
        return found;
    }

    private static JsonNode json(HttpResponse<byte[]> answer, String path) {
        try {
            if (answer.statusCode() / 100 != 2) {
                throw new SampleException(
                        answer.request().method()
                                + " "
                                + path
                                + " answered "
                                + answer.statusCode()
                                + ": "
                                + new String(
                                        answer.body(), java.nio.charset.StandardCharsets.UTF_8));
            }
            return answer.body().length == 0
                    ? MissingNode.getInstance()
                    : JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new SampleException(path + " did not answer in JSON.", notJson);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new SampleException("A body of the sample is not JSON.", impossible);
        }
    }
}
