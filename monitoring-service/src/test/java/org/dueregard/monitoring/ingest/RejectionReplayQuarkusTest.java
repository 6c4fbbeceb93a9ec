package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.ingest.RejectionCalls.ETHNICITY;
import static org.dueregard.monitoring.ingest.RejectionCalls.assertCounted;
import static org.dueregard.monitoring.ingest.RejectionCalls.discardAll;
import static org.dueregard.monitoring.ingest.RejectionCalls.rejection;
import static org.dueregard.monitoring.ingest.RejectionCalls.repair;
import static org.dueregard.monitoring.ingest.RejectionCalls.replay;
import static org.dueregard.monitoring.ingest.RejectionCalls.states;
import static org.dueregard.monitoring.ingest.RejectionCalls.trail;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.ingest.SentFiles.send;
import static org.dueregard.monitoring.ingest.SentFiles.sendAs;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were set aside come in again as they were sent. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionReplayQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void replayed_rows_are_taken_in_where_they_are_good_by_now_and_stay_where_not() {
        var batch =
                send(
                        row(0, GOOD),
                        row(1, BAD),
                        row(2, BAD),
                        row(3, GOOD).replace("Male", "Mail"),
                        "too,few,fields\n");
        // As if the code Z9 had come to mean what W1 means, and the fault of line 5 were told anew.
        MonitoringStack.execute(
                "UPDATE quarantined_row SET content = replace(content::text, '(Z9)', '(W1)')::json");
        MonitoringStack.execute("UPDATE quarantined_row SET faults = '[]' WHERE line = 5");

        var replayed = replay(batch).expect(201);

        assertThat(replayed.json().get("received").asInt()).isEqualTo(3);
        assertThat(replayed.json().get("accepted").asInt()).isEqualTo(2);
        assertThat(replayed.json().get("rejected").asInt()).isEqualTo(1);
        assertThat(replayed.json().get("repairs").asText()).isEqualTo(batch);
        assertThat(states(batch)).containsExactly("TAKEN_IN", "TAKEN_IN", "SET_ASIDE", "SET_ASIDE");
        assertThat(rejection(batch, 5).at("/faults/0/value").asText()).isEqualTo("Mail");
        assertThat(
                        get(replayed.header("Location") + "/rejections")
                                .as("auditor")
                                .answer()
                                .json()
                                .get("items")
                                .toString())
                .isEqualTo("[]");
        assertThat(trail(batch)).containsExactly("batch.received", "rejections.replayed");
        assertCounted(3);

        assertThat(replay(batch).expect(201).json().get("rejected").asInt()).isEqualTo(1);
        discardAll(batch).expect(200);
        replay(batch).expectProblem(409, "illegal-transition");
    }

    @Test
    void rows_that_are_replayed_take_their_places_behind_their_equals() {
        var batch = send(row(0, GOOD), row(0, BAD), row(0, BAD));
        MonitoringStack.execute(
                "UPDATE quarantined_row SET content = replace(content::text, '(Z9)', '(W1)')::json");

        assertThat(replay(batch).json().get("accepted").asInt()).isEqualTo(2);

        assertThat(
                        sendAs("corrected.csv", row(0, GOOD), row(0, GOOD), row(0, GOOD))
                                .get("duplicate")
                                .asInt())
                .isEqualTo(3);
        assertCounted(3);
    }

    @Test
    void what_cannot_be_read_is_not_replayed_and_repaired_with_all_of_its_fields() {
        var batch = send("Person search,2016-06-01T10:00:00Z\n");
        replay(batch).expectProblem(409, "illegal-transition");

        assertThat(repair(batch, 2, ETHNICITY).expectProblem(422, "broken-rule").violations())
                .containsExactly("/fields/search-type is required", "/fields/date is required");
        repair(
                        batch,
                        2,
                        """
                        {"fields":{"Type":"Person search","Date":"2016-06-01T10:00:00Z"}}""")
                .expect(201);

        assertCounted(1);
    }

    @Test
    void a_row_that_comes_again_was_sent_once_in_the_quality_of_its_sender() {
        var batch = send(row(0, GOOD), row(1, BAD), row(2, BAD));
        replay(batch).expect(201);
        repair(batch, 3, ETHNICITY).expect(201);

        var sender =
                get("/v1/datasets/stop-and-search/quality?from=2016-06&to=2016-06")
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json()
                        .findValue("rejected");

        assertThat(sender.get("part").asLong()).isEqualTo(2);
        assertThat(sender.get("whole").asLong()).isEqualTo(3);
    }
}
