package org.dueregard.monitoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;

/** Records are sent, read one by one, and erased. */
final class KeptCalls {
    private static final String DATASET = "/v1/datasets/stop-and-search";

    private KeptCalls() {}

    static JsonNode send(String... lines) {
        return post(DATASET + "/batches?source=crime-system")
                .as("data-provider")
                .body("application/x-ndjson", String.join("\n", lines))
                .answer()
                .expect(201)
                .json();
    }

    static Call.Answer erase(String... ids) {
        return post(DATASET + "/erasures")
                .as("administrator")
                .json(
                        """
                        {"source":"crime-system","recordIds":["%s"],
                         "lawfulBasis":"UK GDPR Article 17(1)(c)","reason":"An objection was upheld."}"""
                                .formatted(String.join("\",\"", ids)))
                .answer();
    }

    static Call.Answer read(String identity, String id) {
        return post(DATASET + "/records/lookup")
                .as(identity)
                .json(
                        "{\"source\":\"crime-system\",\"recordId\":\"%s\",\"purpose\":\"A complaint.\"}"
                                .formatted(id))
                .answer();
    }

    static List<String> cells() {
        return MonitoringStack.select(
                "SELECT dimension_values ->> 'self-defined-ethnicity' || ' ' || count FROM cell ORDER BY 1");
    }

    static List<String> trail(String action) {
        return MonitoringStack.select(
                "SELECT coalesce(reason, '') FROM audit_entry WHERE action = '"
                        + action
                        + "' ORDER BY at");
    }

    static void assertExact() {
        assertThat(
                        get("/v1/operations/cells/verification")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("exact")
                                .asBoolean())
                .isTrue();
    }
}
