package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.ingest.RejectionCalls.ETHNICITY;
import static org.dueregard.monitoring.ingest.RejectionCalls.SENDER;
import static org.dueregard.monitoring.ingest.RejectionCalls.assertCounted;
import static org.dueregard.monitoring.ingest.RejectionCalls.rejection;
import static org.dueregard.monitoring.ingest.RejectionCalls.repair;
import static org.dueregard.monitoring.ingest.RejectionCalls.replay;
import static org.dueregard.monitoring.ingest.RejectionCalls.trail;
import static org.dueregard.monitoring.ingest.RejectionCalls.verification;
import static org.dueregard.monitoring.ingest.SentFiles.BAD;
import static org.dueregard.monitoring.ingest.SentFiles.CONSTABLES;
import static org.dueregard.monitoring.ingest.SentFiles.GOOD;
import static org.dueregard.monitoring.ingest.SentFiles.HEADCOUNT;
import static org.dueregard.monitoring.ingest.SentFiles.ndjson;
import static org.dueregard.monitoring.ingest.SentFiles.row;
import static org.dueregard.monitoring.ingest.SentFiles.send;
import static org.dueregard.monitoring.ingest.SentFiles.sendAs;
import static org.dueregard.monitoring.ingest.SentFiles.sendHeadcount;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that were set aside are put right, one at a time. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RejectionRepairQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_repaired_row_is_taken_in_by_a_batch_of_its_own() {
        var batch = send(row(0, GOOD), row(1, BAD));

        var repaired = repair(batch, 3, ETHNICITY).expect(201);

        var receipt = repaired.json();
        assertThat(receipt.get("received").asInt()).isEqualTo(1);
        assertThat(receipt.get("accepted").asInt()).isEqualTo(1);
        assertThat(receipt.get("repairs").asText()).isEqualTo(batch);
        assertThat(receipt.get("file").asText()).isEqualTo("some.csv");
        assertThat(receipt.at("/periods/0").asText()).isEqualTo("2016-06");
        assertThat(
                        get(String.valueOf(repaired.header("Location")))
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json())
                .isEqualTo(receipt);
        var row = rejection(batch, 3);
        assertThat(row.get("state").asText()).isEqualTo("TAKEN_IN");
        assertThat(row.get("takenInBy")).isEqualTo(receipt.get("id"));
        assertThat(row.get("endedBy").asText()).isEqualTo(SENDER);
        assertThat(Instant.parse(row.get("endedAt").asText()))
                .isBetween(receivedAt(received(batch)), receivedAt(receipt));
        assertThat(row.at("/faults/0/value").asText()).isEqualTo(BAD);
        assertThat(trail(batch)).containsExactly("batch.received", "rejection.repaired");
        assertThat(trail(receipt.get("id").asText())).containsExactly("batch.received");
        assertCounted(2);
    }

    @Test
    void the_whole_corrected_file_is_all_duplicates_once_its_rows_are_repaired() {
        var batch = send(row(0, GOOD), row(0, BAD), row(0, GOOD), row(0, BAD), row(1, GOOD));
        assertThat(repair(batch, 5, ETHNICITY).json().get("accepted").asInt()).isEqualTo(1);
        var second = repair(batch, 3, ETHNICITY).expect(201).json();
        assertThat(second.get("accepted").asInt()).isEqualTo(1);
        assertThat(second.get("repeats").asInt()).isEqualTo(1);
        assertCounted(5);

        var whole =
                sendAs(
                        "corrected.csv",
                        row(0, GOOD),
                        row(0, GOOD),
                        row(0, GOOD),
                        row(0, GOOD),
                        row(1, GOOD));

        assertThat(whole.get("duplicate").asInt()).isEqualTo(5);
        assertThat(whole.get("accepted").asInt()).isZero();
        assertThat(whole.get("periods").toString()).isEqualTo("[]");
        assertCounted(5);
    }

    @Test
    void a_repair_that_comes_after_the_corrected_file_is_a_duplicate_and_ends_the_row() {
        var first = send(row(0, GOOD), row(0, BAD));
        var again = send(row(0, GOOD), row(0, BAD));
        assertThat(sendAs("corrected.csv", row(0, GOOD), row(0, GOOD)).get("accepted").asInt())
                .isEqualTo(1);

        for (var batch : List.of(first, again)) {
            var repaired = repair(batch, 3, ETHNICITY).expect(201).json();
            assertThat(repaired.get("duplicate").asInt()).isEqualTo(1);
            assertThat(repaired.get("accepted").asInt()).isZero();
            assertThat(rejection(batch, 3).get("state").asText()).isEqualTo("TAKEN_IN");
        }
        assertCounted(2);
    }

    @Test
    void a_file_that_was_sent_twice_is_repaired_twice_and_counted_once() {
        var first = send(row(0, GOOD), row(0, BAD));
        repair(first, 3, ETHNICITY).expect(201);
        var again = send(row(0, GOOD), row(0, BAD));

        assertThat(repair(again, 3, ETHNICITY).json().get("duplicate").asInt()).isEqualTo(1);

        assertCounted(2);
    }

    @Test
    void a_row_that_is_wrong_still_names_every_fault_and_nothing_changes() {
        var batch = send(row(0, GOOD), row(1, BAD).replace("2016-06-01", "1st of June "));
        var before = rejection(batch, 3);

        var refused =
                repair(
                                batch,
                                3,
                                """
                                {"fields":{"Gender":"F","Self-defined ethnicity":"%s","Colour":"red"},
                                 "recordId":"S-1"}"""
                                        .formatted(GOOD))
                        .expectProblem(422, "broken-rule");
        assertThat(refused.violations())
                .hasSize(4)
                .contains(
                        "/fields/Colour is no field of stop-and-search",
                        "/fields/Gender is no code of this field that is known")
                .anyMatch(violation -> violation.startsWith("/recordId has no place here"))
                .anyMatch(violation -> violation.startsWith("/fields/date is no date and time"));

        assertThat(repair(batch, 3, ETHNICITY).expectProblem(422, "broken-rule").violations())
                .singleElement()
                .asString()
                .startsWith("/fields/date is no date and time");
        assertThat(rejection(batch, 3)).isEqualTo(before);
        assertThat(MonitoringStack.select("SELECT count(*) FROM batch")).containsExactly("1");
        assertThat(trail(batch)).containsExactly("batch.received");
        assertCounted(1);
    }

    @Test
    void a_record_with_an_id_is_repaired_with_its_id_and_a_higher_version() {
        var batch =
                ndjson(
                        """
                        {"recordId":"S-1","fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Gender":"Male"}}
                        {"recordId":"S-1","fields":{"Type":"Person search","Date":"2016-06-02T10:00:00Z","Gender":"Female"}}
                        {"recordId":"S-2","version":3,"fields":{"Type":"Person search","Date":"today","Gender":"Male"}}
                        this is no JSON
                        """);
        assertThat(rejection(batch, 2).at("/faults/0/field").asText()).isEqualTo("version");
        assertThat(replay(batch).expect(201).json().get("rejected").asInt()).isEqualTo(2);

        assertThat(repair(batch, 2, "{}").expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/version is held with another content; send the correction with a higher version");
        assertThat(repair(batch, 2, "{\"version\":2}").json().get("corrected").asInt())
                .isEqualTo(1);
        var date = "{\"fields\":{\"Date\":\"2016-06-02T11:00:00Z\"}}";
        assertThat(repair(batch, 3, date).json().get("accepted").asInt()).isEqualTo(1);
        assertThat(repair(batch, 4, date).expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/recordId is required: it is how a record is known when it is sent again",
                        "/fields/search-type is required");
        assertThat(
                        repair(
                                        batch,
                                        4,
                                        """
                                        {"recordId":"S-3","fields":{"Type":"Person search","Date":"2016-06-02T12:00:00Z"}}""")
                                .json()
                                .get("accepted")
                                .asInt())
                .isEqualTo(1);

        assertThat(
                        MonitoringStack.select(
                                "SELECT record_id || ' ' || record_version || ' ' || (fields ->> 'gender') FROM record ORDER BY 1"))
                .containsExactly("S-1 2 female", "S-2 3 male", "S-3 1 not-recorded");
        assertCounted(3);
    }

    @Test
    void another_count_of_the_same_is_taken_in_with_a_higher_version() {
        sendHeadcount(HEADCOUNT, CONSTABLES + "2104");
        var other = sendHeadcount(HEADCOUNT, CONSTABLES + "2110").get("id").asText();

        assertThat(repair(other, 2, "{\"version\":2}").json().get("corrected").asInt())
                .isEqualTo(1);

        assertThat(MonitoringStack.select("SELECT sum(count) FROM cell")).containsExactly("2110");
        assertThat(sendHeadcount(HEADCOUNT, CONSTABLES + "2110").get("duplicate").asInt())
                .isEqualTo(1);
        assertThat(verification().get("exact").asBoolean()).isTrue();
    }

    private static JsonNode received(String batch) {
        return get("/v1/batches/" + batch).as("auditor").answer().expect(200).json();
    }

    private static Instant receivedAt(JsonNode receipt) {
        return Instant.parse(receipt.get("receivedAt").asText());
    }
}
