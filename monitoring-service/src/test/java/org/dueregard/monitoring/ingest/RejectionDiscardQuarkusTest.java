package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.ingest.RejectionCalls.ETHNICITY;
import static org.dueregard.monitoring.ingest.RejectionCalls.REASON;
import static org.dueregard.monitoring.ingest.RejectionCalls.SENDER;
import static org.dueregard.monitoring.ingest.RejectionCalls.act;
import static org.dueregard.monitoring.ingest.RejectionCalls.assertCounted;
import static org.dueregard.monitoring.ingest.RejectionCalls.discardAll;
import static org.dueregard.monitoring.ingest.RejectionCalls.path;
import static org.dueregard.monitoring.ingest.RejectionCalls.rejection;
import static org.dueregard.monitoring.ingest.RejectionCalls.repair;
import static org.dueregard.monitoring.ingest.RejectionCalls.states;
import static org.dueregard.monitoring.ingest.RejectionCalls.trail;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.ingest.SentFiles.send;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were set aside are given up, and who may do anything about them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionDiscardQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_row_is_discarded_with_a_reason_and_can_be_restored() {
        var batch = send(row(0, BAD), row(1, BAD), row(2, BAD));
        var before = rejection(batch, 2);

        var discarded = act(batch, "2/discard", REASON).expect(200).json();
        assertThat(discarded.get("state").asText()).isEqualTo("DISCARDED");
        assertThat(discarded.get("discardReason").asText()).isEqualTo("Entered twice.");
        assertThat(discarded.get("endedBy").asText()).isEqualTo(SENDER);
        assertThat(rejection(batch, 2)).isEqualTo(discarded);
        assertThat(repair(batch, 2, ETHNICITY).expectProblem(409, "illegal-transition").text())
                .contains("this row is DISCARDED");

        var restored = act(batch, "2/restore", REASON).expect(200).json();
        assertThat(restored.get("state").asText()).isEqualTo("SET_ASIDE");
        assertThat(restored).isEqualTo(before).isEqualTo(rejection(batch, 2));
        repair(batch, 2, ETHNICITY).expect(201);
        for (var deed : List.of("2/discard", "2/restore")) {
            assertThat(act(batch, deed, REASON).expectProblem(409, "illegal-transition").text())
                    .contains("this row is TAKEN_IN");
        }

        assertThat(discardAll(batch).expect(200).json().get("discarded").asInt()).isEqualTo(2);
        assertThat(discardAll(batch).expect(200).json().get("discarded").asInt()).isZero();
        assertThat(states(batch)).containsExactly("TAKEN_IN", "DISCARDED", "DISCARDED");
        assertThat(trail(batch))
                .containsExactly(
                        "batch.received",
                        "rejection.discarded",
                        "rejection.restored",
                        "rejection.repaired",
                        "rejections.discarded");
        assertThat(
                        act(batch, "3/discard", "{\"reason\":\" \"}")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/reason");
        assertCounted(1);
    }

    @Test
    void only_a_data_provider_does_anything_about_a_row_that_is_there() {
        var batch = send(row(0, BAD));
        for (var deed : List.of("2/repair", "2/discard", "2/restore", "discard", "replay")) {
            post(path(batch, deed))
                    .as("analyst")
                    .json(deed.endsWith("repair") ? ETHNICITY : REASON)
                    .answer()
                    .expectProblem(403, "role-missing");
        }
        repair(batch, 99, ETHNICITY).expectProblem(404, "not-found");
        act(batch, "99/discard", REASON).expectProblem(404, "not-found");
        repair(UUID.randomUUID().toString(), 2, ETHNICITY).expectProblem(404, "not-found");
        repair(batch, 2, "{\"fields\":{},\"version\":0}").expectProblem(400, "request-invalid");
        assertThat(states(batch)).containsExactly("SET_ASIDE");
        assertThat(trail(batch)).containsExactly("batch.received");
    }
}
