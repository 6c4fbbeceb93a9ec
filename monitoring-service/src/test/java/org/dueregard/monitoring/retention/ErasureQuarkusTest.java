package org.dueregard.monitoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.Call.put;
import static org.dueregard.monitoring.retention.KeptCalls.assertExact;
import static org.dueregard.monitoring.retention.KeptCalls.cells;
import static org.dueregard.monitoring.retention.KeptCalls.erase;
import static org.dueregard.monitoring.retention.KeptCalls.read;
import static org.dueregard.monitoring.retention.KeptCalls.send;
import static org.dueregard.monitoring.retention.KeptCalls.trail;
import static org.dueregard.monitoring.stream.Searches.search;
import static org.dueregard.monitoring.stream.Searches.withdrawal;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody objects, or has a right to it: a record is erased. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ErasureQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void an_erased_record_is_in_no_count_and_nothing_of_what_it_said_is_kept() {
        var batch = send(search("S-1", 1, "A1"), search("S-2", 1, "W1"));

        var erasure = erase("S-1").expect(201).json();

        assertThat(cells()).containsExactly("W1 1");
        assertThat(erasure.get("counted").asInt()).isEqualTo(1);
        assertThat(erasure.get("periods").valueStream().map(month -> month.asText()))
                .containsExactly("2016-06");
        assertThat(erasure.at("/proof/complete").asBoolean()).isTrue();
        assertThat(erasure.at("/proof/recordsErased").asInt()).isEqualTo(1);
        assertThat(
                        get("/v1/erasures/" + erasure.get("id").asText())
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json())
                .isEqualTo(erasure);
        assertThat(
                        get("/v1/batches/" + batch.get("id").asText())
                                .as("data-provider")
                                .answer()
                                .expect(200)
                                .json()
                                .get("erased")
                                .asInt())
                .isEqualTo(1);
        assertThat(
                        MonitoringStack.select(
                                "SELECT r::text FROM record AS r WHERE record_id = 'S-1'"))
                .singleElement()
                .asString()
                .doesNotContain("A1", "2016");
        assertThat(read("data-provider", "S-1").expect(200).json().get("state").asText())
                .isEqualTo("ERASED");
        assertExact();
    }

    @Test
    void an_erased_record_does_not_come_back_in_whatever_version_it_is_sent_again() {
        send(search("S-1", 1, "A1"));
        erase("S-1").expect(201);

        assertThat(send(search("S-1", 1, "A1")).get("duplicate").asInt()).isEqualTo(1);
        assertThat(send(search("S-1", 1, "B1")).get("duplicate").asInt()).isEqualTo(1);
        var later = send(search("S-1", 2, "A2"), search("S-2", 1, "W1"));
        assertThat(later.get("rejected").asInt()).isEqualTo(1);
        assertThat(later.get("accepted").asInt()).isEqualTo(1);
        assertThat(send(withdrawal("S-1", 3)).get("rejected").asInt()).isEqualTo(1);
        assertThat(send(search("S-1", 4, "whatever")).get("rejected").asInt()).isEqualTo(1);

        assertThat(cells()).containsExactly("W1 1");
        assertThat(
                        MonitoringStack.select(
                                "SELECT content::text || faults::text FROM quarantined_row"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).doesNotContain("S-1", "A2", "whatever"));
        assertThat(
                        MonitoringStack.select(
                                "SELECT faults::json -> 0 ->> 'reason' FROM quarantined_row ORDER BY batch"))
                .startsWith("was erased, and is not taken in again");
        assertExact();
    }

    @Test
    void rows_that_were_set_aside_say_nothing_of_an_erased_record_any_more() {
        send(search("S-1", 1, "A1"));
        var wrong = send(search("S-1", 2, "whatever"), search("S-2", 1, "none either"));

        var erasure = erase("S-1").expect(201).json();

        assertThat(erasure.get("rowsEmptied").asInt()).isEqualTo(1);
        var rows =
                get("/v1/batches/" + wrong.get("id").asText() + "/rejections")
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");
        assertThat(rows.at("/0/state").asText()).isEqualTo("DISCARDED");
        assertThat(rows.at("/0/emptiedAt").isNull()).isFalse();
        assertThat(rows.at("/0/faults/0/value").isNull()).isTrue();
        assertThat(rows.at("/0/faults/0/reason").asText()).isNotEmpty();
        assertThat(rows.at("/1/state").asText()).isEqualTo("SET_ASIDE");
        assertThat(rows.at("/1/faults/0/value").asText()).isEqualTo("none either");
        post("/v1/batches/" + wrong.get("id").asText() + "/rejections/1/restore")
                .as("data-provider")
                .json("{\"reason\":\"A mistake.\"}")
                .answer()
                .expectProblem(409, "content-gone");
    }

    @Test
    void a_month_that_was_certified_opens_again_when_a_record_of_it_is_erased() {
        send(search("S-1", 1, "A1"), search("S-2", 1, "W1"));
        var period = "/v1/datasets/stop-and-search/periods/2016-06";
        var seen = get(period).as("data-provider").answer().expect(200).header("ETag");
        put(period + "/certification").as("data-provider").ifMatch(seen).answer().expect(200);

        erase("S-1").expect(201);

        assertThat(get(period).as("data-provider").answer().json().get("state").asText())
                .isEqualTo("OPEN");
    }

    @Test
    void all_are_erased_or_none_and_each_that_cannot_be_is_named() {
        send(search("S-1", 1, "A1"), search("S-2", 1, "W1"));
        erase("S-2").expect(201);

        assertThat(erase("S-1", "S-2", "S-9", "S-1").expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/recordIds/1 Was erased already.",
                        "/recordIds/2 No record of this source has this id.",
                        "/recordIds/3 Stands there twice.");
        assertThat(cells()).containsExactly("A1 1");
    }

    @Test
    void only_an_administrator_erases_and_only_who_has_a_purpose_reads_a_single_record() {
        send(search("S-1", 1, "A1"));
        for (var identity : List.of("data-provider", "analyst", "auditor")) {
            post("/v1/datasets/stop-and-search/erasures")
                    .as(identity)
                    .json("{}")
                    .answer()
                    .expectProblem(403, "role-missing");
        }
        read("analyst", "S-1").expectProblem(403, "role-missing");
        read("data-provider", "S-2").expectProblem(404, "not-found");
        post("/v1/datasets/stop-and-search/records/lookup")
                .as("data-provider")
                .json("{\"source\":\"crime-system\",\"recordId\":\"S-1\",\"purpose\":\" \"}")
                .answer()
                .expectProblem(400, "request-invalid");

        var before = trail("record.read").size();
        var kept = read("administrator", "S-1").expect(200).json();

        assertThat(kept.at("/fields/self-defined-ethnicity").asText()).isEqualTo("A1");
        assertThat(kept.get("state").asText()).isEqualTo("KEPT");
        assertThat(trail("record.read")).hasSize(before + 1).last().isEqualTo("A complaint.");
        assertThat(
                        MonitoringStack.select(
                                "SELECT count(*) FROM audit_entry WHERE (aggregate_id || after) LIKE '%S-1%' AND action IN ('record.read', 'records.erased')"))
                .containsExactly("0");
    }
}
