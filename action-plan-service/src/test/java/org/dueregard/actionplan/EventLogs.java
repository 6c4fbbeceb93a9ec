package org.dueregard.actionplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.localstack.testing.Tokens;

/** What the service has announced, as its event log tells it. */
final class EventLogs {
    private static final ObjectMapper JSON = new ObjectMapper();

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
        var found = new ArrayList<Logged>();
        for (var after = 0L; after >= 0; ) {
            var page = page(after);
            page.get("items")
                    .forEach(
                            each -> {
                                if (each.get("subject").asText().equals(subject)) {
                                    found.add(logged(each));
                                }
                            });
            after = page.hasNonNull("next") ? page.get("next").asLong() : -1;
        }
        return found;
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
