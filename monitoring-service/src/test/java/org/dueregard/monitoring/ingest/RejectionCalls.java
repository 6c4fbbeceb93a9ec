package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;

/** What is done about rows that were set aside, and what is held of them then. */
final class RejectionCalls {
    static final String ETHNICITY = "{\"fields\":{\"Self-defined ethnicity\":\"" + GOOD + "\"}}";
    static final String SENDER = "00000000-0000-4000-8000-000000000012";
    static final String REASON = "{\"reason\":\"Entered twice.\"}";

    private RejectionCalls() {}

    static String path(String batch, String deed) {
        return "/v1/batches/" + batch + "/rejections" + (deed.isEmpty() ? "" : "/" + deed);
    }

    static Call.Answer act(String batch, String deed, String json) {
        return post(path(batch, deed)).as("data-provider").json(json).answer();
    }

    static Call.Answer repair(String batch, long line, String json) {
        return act(batch, line + "/repair", json);
    }

    static Call.Answer replay(String batch) {
        return post(path(batch, "replay")).as("data-provider").answer();
    }

    static Call.Answer discardAll(String batch) {
        return act(batch, "discard", REASON);
    }

    static Call.Answer download(String batch, String form) {
        return get(path(batch, "")).as("data-provider").header("Accept", form).answer();
    }

    private static Stream<JsonNode> rejections(String batch) {
        return get(path(batch, "") + "?limit=200")
                .as("data-provider")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream();
    }

    static JsonNode rejection(String batch, long line) {
        return rejections(batch)
                .filter(row -> row.get("line").asLong() == line)
                .findFirst()
                .orElseThrow();
    }

    static List<String> states(String batch) {
        return rejections(batch).map(row -> row.get("state").asText()).toList();
    }

    /** What is on record of a batch, in its order. */
    static List<String> trail(String batch) {
        return MonitoringStack.select(
                "SELECT action FROM audit_entry WHERE aggregate_id = '" + batch + "' ORDER BY at");
    }

    static JsonNode verification() {
        return get("/v1/operations/cells/verification").as("auditor").answer().expect(200).json();
    }

    /** So many records are held, and the cells are what a recount of them gives. */
    static void assertCounted(int records) {
        var found = verification();
        assertThat(found.get("exact").asBoolean()).isTrue();
        assertThat(found.get("datasets").valueStream())
                .filteredOn(dataset -> dataset.get("dataset").asText().equals("stop-and-search"))
                .singleElement()
                .extracting(dataset -> dataset.get("records").asInt())
                .isEqualTo(records);
    }
}
