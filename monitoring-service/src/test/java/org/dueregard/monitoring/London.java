package org.dueregard.monitoring;

import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.Call.put;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The sample of London, as its sender sends and certifies it. */
public final class London {
    private static final String PERIOD = "/v1/datasets/stop-and-search/periods/2016-06";

    private London() {}

    public static void send() {
        post("/v1/datasets/stop-and-search/batches?source=metropolitan&file=" + Samples.FILE)
                .as("data-provider")
                .header("Content-Encoding", "gzip")
                .body("text/csv", Samples.londonCompressed())
                .answer()
                .expect(201);
    }

    public static Call.Answer period() {
        return get(PERIOD).as("data-provider").answer();
    }

    /** Certified, and everything computed that this calls for. */
    public static Call.Answer certify() {
        var certified =
                put(PERIOD + "/certification")
                        .as("data-provider")
                        .ifMatch(period().header("ETag"))
                        .answer();
        awaitEvaluations();
        return certified;
    }

    /** Until nothing waits to be computed. */
    public static void awaitEvaluations() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                MonitoringStack.select(
                                                "SELECT 1 FROM due_evaluation WHERE attempts = 0")
                                        .isEmpty());
    }

    public static Call.Answer evaluate(String indicator) {
        return post("/v1/indicators/" + indicator + "/evaluations")
                .as("analyst")
                .json("{\"period\":\"2016-06\"}")
                .answer();
    }

    public static JsonNode disparities() {
        return get("/v1/disparities").as("analyst").answer().expect(200).json().get("items");
    }

    /** One more search of the same month, from another system. */
    public static void sendOneMore(String id) {
        post("/v1/datasets/stop-and-search/batches?source=crime-system")
                .as("data-provider")
                .json(
                        """
                        [{"recordId":"%s","fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Self-defined ethnicity":"B1"}}]"""
                                .formatted(id))
                .answer()
                .expect(201);
    }
}
