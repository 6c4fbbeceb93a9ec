package org.dueregard.actionplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.Tokens;

/** What the service has announced, as its event log tells it. */
final class EventLogs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reader READ = new Reader();

    private EventLogs() {}

    /** One event. */
    record Logged(String type, String topic, long version, String data) {
        JsonNode json() {
            try {
                return JSON.readTree(data);
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(notJson);
            }
        }
    }

    static List<Logged> of(String subject) {
        return READ.of(subject);
    }

    /** A log only grows: what was read once is not read again. */
    private static final class Reader {
        private final Map<String, List<Logged>> bySubject = new HashMap<>();
        private long position;

        synchronized List<Logged> of(String subject) {
            for (var more = true; more; ) {
                var page = page(position);
                page.get("items").forEach(this::keep);
                more = page.hasNonNull("next");
            }
            return List.copyOf(bySubject.getOrDefault(subject, List.of()));
        }

        private void keep(JsonNode event) {
            bySubject
                    .computeIfAbsent(event.get("subject").asText(), _ -> new ArrayList<>())
                    .add(logged(event));
            position = event.get("position").asLong();
        }
    }

    private static Logged logged(JsonNode event) {
        return new Logged(
                event.get("type").asText(),
                event.get("topic").asText(),
                event.get("aggregateversion").asLong(),
                event.get("data").toString());
    }

    private static JsonNode page(long after) {
        try {
            return JSON.readTree(
                    Api.get(Tokens.of("auditor"), "/v1/events?limit=1000&after=" + after)
                            .asString());
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
