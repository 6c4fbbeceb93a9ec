package org.dueregard.eia.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the audit trail says of one aggregate, read on from where it was read last. */
final class Trail {
    private final String path;
    private final List<JsonNode> entries = new ArrayList<>();

    private Trail(String aggregate) {
        path = "/v1/operations/audit/entries?limit=200&aggregate=" + aggregate;
    }

    static Trail of(Object aggregate) {
        return new Trail(aggregate.toString());
    }

    /** From now on. */
    static Trail since(Object aggregate) {
        var trail = of(aggregate);
        trail.more();
        return trail;
    }

    /** All that was read by now, oldest first. */
    List<JsonNode> entries() {
        return entries;
    }

    /** Action and person of what has come since the last time. */
    List<String> more() {
        var read = entries.size();
        var complete = false;
        while (!complete) {
            var page = Api.as("auditor").get(path + after()).expect(200).json();
            page.path("items").forEach(entries::add);
            complete = !page.path("next").isTextual();
        }
        return entries.subList(read, entries.size()).stream().map(Trail::line).toList();
    }

    /** The cursor as the list gives it, also after the last entry of its last page. */
    private String after() {
        return entries.isEmpty()
                ? ""
                : "&after="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(
                                        entries.getLast()
                                                .path("id")
                                                .asText()
                                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String line(JsonNode entry) {
        return entry.path("action").asText() + " " + entry.path("person").asText();
    }
}
