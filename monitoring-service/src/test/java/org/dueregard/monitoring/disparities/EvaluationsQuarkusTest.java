package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every group in every unit is judged once the month is certified, and again when it changes. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class EvaluationsQuarkusTest {
    private static final String EVALUATIONS = "/v1/indicators/SS-SEARCH-RATE/evaluations";

    @Inject Scheduling scheduling;

    @BeforeEach
    void london() {
        MonitoringStack.empty();
        London.send();
    }

    @Test
    void every_group_in_every_unit_has_a_verdict_gate_by_gate() {
        London.certify().expect(200);

        var evaluation = latest("SS-SEARCH-RATE");
        var verdicts = verdicts("SS-SEARCH-RATE", evaluation, "analyst", "");
        assertThat(verdicts).hasSize(evaluation.get("family").asInt());
        assertThat(evaluation.get("family").asInt())
                .as("six groups beside White in the force, 32 boroughs and the City")
                .isEqualTo(6 * 34);
        assertThat(evaluation.get("definitionVersion").asInt()).isEqualTo(2);
        var black = verdict(verdicts, "FORCE", "Black");
        assertThat(black.get("outcome").asText()).isEqualTo("SIGNAL");
        assertThat(black.get("alerts").asBoolean()).isTrue();
        assertThat(black.at("/ratio/point").asDouble()).isBetween(3.2515, 3.2525);
        assertThat(black.get("q").asDouble()).isLessThan(0.05);
        assertThat(black.get("gates")).hasSize(6);
        assertThat(black.at("/strata/0/dimension").asText()).isEqualTo("unit");
        assertThat(verdicts)
                .noneMatch(each -> each.get("because").asText().contains("no disparity"));
        assertThat(
                        get("/v1/indicators/SS-SEARCH-RATE/due-evaluations")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .isEmpty();
        assertThat(verdicts("SS-SEARCH-RATE", evaluation, "analyst", "&outcome=SIGNAL&unit=FORCE"))
                .allMatch(each -> each.get("outcome").asText().equals("SIGNAL"))
                .isNotEmpty();
    }

    @Test
    void small_numbers_are_hidden_from_those_who_are_no_analysts() {
        London.certify().expect(200);
        var evaluation = latest("SS-SEARCH-RATE");

        var seen = verdicts("SS-SEARCH-RATE", evaluation, "auditor", "");

        assertThat(seen).hasSize(evaluation.get("family").asInt());
        assertThat(seen)
                .filteredOn(each -> each.get("suppressed").asBoolean())
                .isNotEmpty()
                .allMatch(each -> each.get("events").isNull() && each.get("outcome").isNull());
        assertThat(seen)
                .filteredOn(each -> !each.get("suppressed").asBoolean())
                .allMatch(
                        each -> each.get("events").asLong() == 0 || each.get("events").asLong() > 4)
                .allMatch(each -> each.get("q").isNull());
        get(EVALUATIONS + "/" + evaluation.get("id").asText() + "/verdicts?outcome=SIGNAL")
                .as("auditor")
                .answer()
                .expectProblem(403, "role-missing");
    }

    @Test
    void a_verdict_can_be_neither_changed_nor_removed_by_the_service() {
        assertThat(
                        MonitoringStack.select(
                                """
                                SELECT table_name || ' ' || privilege_type
                                FROM information_schema.role_table_grants
                                WHERE table_name IN ('verdict', 'evaluation', 'used_definition', 'disparity_signal_change')
                                    AND privilege_type IN ('UPDATE', 'DELETE')
                                    AND grantee NOT IN (SELECT tableowner FROM pg_tables WHERE tablename = 'verdict')
                                """))
                .isEmpty();
    }

    @Test
    void replicas_that_look_at_once_compute_it_once() {
        London.certify().expect(200);
        MonitoringStack.execute(
                "TRUNCATE disparity_signal_change, disparity_intervention, disparity, verdict, evaluation");
        due("2016-06");

        var due = scheduling.next().orElseThrow();
        CompletableFuture.allOf(
                        IntStream.range(0, 4)
                                .mapToObj(
                                        number ->
                                                CompletableFuture.runAsync(
                                                        () -> scheduling.take(due)))
                                .toArray(CompletableFuture[]::new))
                .join();

        London.awaitEvaluations();
        assertThat(MonitoringStack.select("SELECT id FROM evaluation")).hasSize(1);
        assertThat(London.disparities()).hasSize(1);
    }

    @Test
    void a_month_that_was_opened_again_is_not_computed() {
        London.certify().expect(200);
        London.sendOneMore("S-1");
        var before = MonitoringStack.select("SELECT id FROM evaluation").size();

        due("2016-06");
        London.awaitEvaluations();

        assertThat(MonitoringStack.select("SELECT id FROM evaluation")).hasSize(before);
    }

    @Test
    void what_cannot_be_computed_waits_says_why_and_holds_neither_certification_nor_others() {
        MonitoringStack.execute("UPDATE population SET kind = 'SURVEY_BASE' WHERE vintage = 2021");
        try {
            London.certify().expect(200);

            var waiting =
                    await().atMost(Duration.ofSeconds(30))
                            .until(
                                    () ->
                                            get("/v1/indicators/SS-SEARCH-RATE/due-evaluations")
                                                    .as("auditor")
                                                    .answer()
                                                    .json()
                                                    .get("items"),
                                    items ->
                                            !items.isEmpty()
                                                    && items.get(0).get("attempts").asInt() > 0);
            assertThat(waiting.at("/0/problem").asText()).contains("not-found", "population");
            assertThat(latest("SS-ARREST-RATE").get("period").asText()).isEqualTo("2016-06");
        } finally {
            MonitoringStack.execute("UPDATE population SET kind = 'RESIDENT' WHERE vintage = 2021");
        }
        MonitoringStack.execute("UPDATE due_evaluation SET next_attempt_at = now(), attempts = 0");
        London.awaitEvaluations();
        assertThat(London.disparities()).hasSize(1);
    }

    @Test
    void corrected_data_that_remove_the_signal_are_said_and_close_nothing() {
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        assertThat(London.disparities().at("/0/signalGone").isNull()).isTrue();

        // Late records of White people, as many as make the rates alike.
        late(
                "{\"recordId\":\"L-%d\",\"fields\":{\"Type\":\"Person search\",\"Date\":\"2016-06-03T10:00:00Z\",\"Self-defined ethnicity\":\"W1\"}}");
        London.certify().expect(200);

        var gone = disparity(id);
        assertThat(gone.get("state").asText()).as("it stays open").isEqualTo("DETECTED");
        assertThat(gone.at("/signalGone/period").asText()).isEqualTo("2016-06");
        assertThat(gone.at("/signalGone/before/ratio").asDouble()).isBetween(3.2, 3.3);
        assertThat(gone.at("/signalGone/after/ratio").asDouble()).isBetween(0.7, 1.25);
        assertThat(gone.at("/figures/passesThreshold").asBoolean()).isFalse();
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = '"
                                        + id
                                        + "' ORDER BY at"))
                .containsExactly("disparity.detected", "disparity.signal-gone");

        // Computed once more, it says nothing new.
        London.evaluate("SS-SEARCH-RATE").expect(201);
        assertThat(disparity(id).get("signalChanges")).hasSize(1);

        // Taken back again, the signal is there again, and all of it stays on record.
        late("{\"recordId\":\"L-%d\",\"version\":2,\"withdrawn\":true}");
        London.certify().expect(200);
        var back = disparity(id);
        assertThat(back.get("signalGone").isNull()).isTrue();
        assertThat(back.get("signalChanges").findValuesAsText("signal"))
                .containsExactly("GONE", "RETURNED");
        assertThat(London.disparities()).hasSize(1);
    }

    @Test
    void versions_are_read_beside_each_other_and_one_that_was_used_may_not_change() {
        var versions = get("/v1/indicators/SS-SEARCH-RATE/versions").as("auditor").answer().json();
        assertThat(versions.get("items").findValuesAsText("version")).containsExactly("1", "2");
        var first = get("/v1/indicators/SS-SEARCH-RATE/versions/1").as("auditor").answer().json();
        assertThat(first.at("/threshold/q").asDouble()).isEqualTo(1);
        assertThat(first.get("strata")).isEmpty();
        get("/v1/indicators/SS-SEARCH-RATE/versions/9")
                .as("auditor")
                .answer()
                .expectProblem(404, "not-found");
        assertThat(
                        get("/v1/indicators/SS-SEARCH-RATE/results?period=2016-06&version=1")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("definitionVersion")
                                .asInt())
                .isEqualTo(1);
        London.certify().expect(200);
        assertThat(
                        MonitoringStack.select(
                                "SELECT indicator || version FROM used_definition ORDER BY 1"))
                .contains("SS-ARREST-RATE2", "SS-SEARCH-RATE2");

        MonitoringStack.execute("UPDATE used_definition SET digest = repeat('0', 64)");

        London.evaluate("SS-SEARCH-RATE").expectProblem(500, "internal-error");
    }

    private static void late(String row) {
        post("/v1/datasets/stop-and-search/batches?source=late")
                .as("data-provider")
                .body(
                        "application/x-ndjson",
                        IntStream.range(0, 12_000)
                                .mapToObj(row::formatted)
                                .collect(Collectors.joining("\n")))
                .answer()
                .expect(201);
    }

    private static void due(String month) {
        MonitoringStack.execute(
                """
                INSERT INTO due_evaluation (indicator, month, ticket, because, due_at, next_attempt_at)
                VALUES ('SS-SEARCH-RATE', '%s', gen_random_uuid(), 'A test', now(), now())
                """
                        .formatted(month));
    }

    private static JsonNode latest(String indicator) {
        return get("/v1/indicators/" + indicator + "/evaluations?limit=1")
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .at("/items/0");
    }

    private static List<JsonNode> verdicts(
            String indicator, JsonNode evaluation, String as, String filter) {
        var all = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page =
                    get("/v1/indicators/%s/evaluations/%s/verdicts?limit=200%s%s"
                                    .formatted(
                                            indicator,
                                            evaluation.get("id").asText(),
                                            after,
                                            filter))
                            .as(as)
                            .answer()
                            .expect(200)
                            .json();
            page.get("items").forEach(all::add);
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return all;
    }

    private static JsonNode verdict(List<JsonNode> verdicts, String unit, String group) {
        return verdicts.stream()
                .filter(
                        each ->
                                each.get("unit").asText().equals(unit)
                                        && each.get("group").asText().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode disparity(String id) {
        return get("/v1/disparities/" + id).as("analyst").answer().expect(200).json();
    }
}
