package org.dueregard.platform.eventlog;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The event logs of other services, read over HTTP with the token of whoever asks for it. */
@ApplicationScoped
public class EmitterLogs {
    private static final int PAGE = 1000;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private final Map<String, EmittersConfig.Emitter> emitters;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    EmitterLogs(EmittersConfig config) {
        this.emitters = config.emitters();
    }

    /** The emitters whose addresses are configured. */
    public Set<String> known() {
        return new TreeSet<>(emitters.keySet());
    }

    /**
     * Reads everything after a position.
     *
     * @param authorization the header to pass on
     * @return the last position that was read
     */
    public long read(
            String emitter,
            long after,
            Collection<String> types,
            String authorization,
            Consumer<LoggedEvent> each) {
        var position = after;
        while (true) {
            var page = page(emitter, position, types, authorization);
            for (var item : page.path("items")) {
                var event = event(emitter, item);
                each.accept(event);
                position = event.position();
            }
            if (!page.path("next").isIntegralNumber()) {
                return position;
            }
        }
    }

    private JsonNode page(
            String emitter, long after, Collection<String> types, String authorization) {
        var address = emitters.get(emitter);
        if (address == null) {
            throw unavailable(
                    emitter,
                    "No address is configured: dueregard.emitters.%s.url.".formatted(emitter),
                    null);
        }
        var query = new StringBuilder("/v1/events?after=" + after + "&limit=" + PAGE);
        for (var type : types) {
            query.append("&type=").append(URLEncoder.encode(type, StandardCharsets.UTF_8));
        }
        var request =
                HttpRequest.newBuilder(URI.create(address.url() + query))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", authorization)
                        .header("Accept", "application/json")
                        .build();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                if (response.statusCode() != 200) {
                    throw unavailable(emitter, "It answered " + response.statusCode() + ".", null);
                }
                return JSON.readTree(body);
            }
        } catch (IOException away) {
            throw unavailable(emitter, "It does not answer.", away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(emitter, "Reading it was interrupted.", interrupted);
        }
    }

    private static LoggedEvent event(String emitter, JsonNode item) {
        try {
            return new LoggedEvent(
                    item.path("position").longValue(),
                    item.path("specversion").asText(),
                    UUID.fromString(item.path("id").asText()),
                    item.path("source").asText(),
                    item.path("type").asText(),
                    item.path("subject").asText(),
                    Instant.parse(item.path("time").asText()),
                    item.path("dataschema").asText(),
                    item.path("datacontenttype").asText(),
                    item.path("correlationid").asText(),
                    item.path("causationid").asText(null),
                    item.path("aggregateversion").longValue(),
                    item.path("traceparent").asText(null),
                    item.path("topic").asText(),
                    item.path("partitionkey").asText(),
                    item.path("data").toString());
        } catch (RuntimeException notAnEvent) {
            throw unavailable(emitter, "It answered something that is no event log.", notAnEvent);
        }
    }

    private static DomainException unavailable(
            String emitter, String why, @Nullable Exception cause) {
        var refusal =
                new DomainException(
                        Refusal.UNAVAILABLE,
                        "emitter-unavailable",
                        "An event log cannot be read",
                        "The event log of %s cannot be read. %s".formatted(emitter, why),
                        List.of());
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
