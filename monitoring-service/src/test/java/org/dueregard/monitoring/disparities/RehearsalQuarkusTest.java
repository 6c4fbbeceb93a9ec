package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.Call.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Thresholds are tried on the past, and an action is looked at by what came before and after it.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RehearsalQuarkusTest {
    private static final String REHEARSALS = "/v1/indicators/SS-SEARCH-RATE/rehearsals";

    @BeforeEach
    void threeMonths() {
        MonitoringStack.empty();
        searches("2016-05", 400, 400);
        searches("2016-06", 300, 400);
        searches("2016-07", 200, 400);
    }

    @Test
    void a_rehearsal_says_month_by_month_what_would_have_been_drawn_and_draws_nothing() {
        certify("2016-05");
        certify("2016-06");
        certify("2016-07");
        London.awaitEvaluations();
        var before = everything();

        // Black against White: 3.9, 3.0 and 2.0, so 2.5 is passed twice.
        var rehearsal = rehearse("{\"from\":\"2016-05\",\"to\":\"2016-07\",\"limit\":2.5}");

        assertThat(rehearsal.get("opened").asInt()).isEqualTo(1);
        assertThat(rehearsal.get("months").findValuesAsText("period"))
                .containsExactly("2016-05", "2016-06", "2016-07");
        assertThat(rehearsal.at("/months/0/drawn/0/opens").asBoolean()).isTrue();
        assertThat(rehearsal.at("/months/1/drawn/0/opens").asBoolean()).isFalse();
        assertThat(rehearsal.at("/months/1/drawn/0/ratio").asDouble())
                .isCloseTo(2.95, within(0.01));
        assertThat(rehearsal.at("/months/2/drawn")).isEmpty();
        assertThat(rehearsal.at("/months/2/drawnAtPresent").asInt()).isEqualTo(1);
        var patient =
                rehearse(
                        "{\"from\":\"2016-05\",\"to\":\"2016-07\",\"needed\":2,\"of\":2,\"groups\":[\"Black\"]}");
        assertThat(patient.at("/months/0/held/0/outcome").asText())
                .isEqualTo("HELD_BY_PERSISTENCE");
        assertThat(patient.at("/months/1/drawn")).hasSize(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_group_is_compared_with_itself_in_the_month_before_if_somebody_stands_behind_that() {
        var trend =
                """
                {"indicator":"SS-TREND","title":"Searches","rateTitle":"Per 1,000",
                 "characteristic":"RACE","dataset":"stop-and-search","datasetVersion":1,
                 "model":"POISSON_RATE","dimension":"self-defined-ethnicity",
                 "mapping":"ethnicity-self-defined-to-census-2021",
                 "classification":"ethnicity-census-2021-groups",
                 "numerator":[],"denominator":{"vintage":2021,"populationKind":"RESIDENT"},"per":1000,
                 "comparatorKind":"PREVIOUS_PERIOD","comparator":"%s",
                 "direction":"LOWER_IS_ADVERSE","strata":["unit"],
                 "alertGroups":["Black"],"alertUnits":["FORCE"],"limit":0.9,"fewestEvents":5,
                 "q":0.05,"mostUnknown":0.2,"needed":1,"of":1,
                 "thresholdStatement":"below 0.9","thresholdSetBy":"a test",
                 "accountablePost":"SS-OWNER","caveats":["A caveat"],"reason":"To see falls"}
                """;
        assertThat(
                        post("/v1/indicators")
                                .as("analyst")
                                .json(trend.formatted("last-christmas"))
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "/comparator is previous-month or year-before for PREVIOUS_PERIOD");
        certify("2016-06");
        assertThat(
                        post("/v1/indicators")
                                .as("analyst")
                                .json(trend.formatted("previous-month"))
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/comparator has figures in the latest certified month, 2016-06");
        certify("2016-05");
        post("/v1/indicators")
                .as("analyst")
                .json(trend.formatted("previous-month"))
                .answer()
                .expect(201);
        London.awaitEvaluations();

        assertThat(black("2016-06").at("/ratio/point").asDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(black("2016-05").at("/ratio/notEstimable").asText())
                .contains("does not stand behind it");
        assertThat(outcome()).isEqualTo("SIGNAL");

        // May changes: until its sender stands behind it again there is nothing to compare with.
        var judged = evaluationsOfJune();
        searches("2016-05", 400, 500);
        assertThat(black("2016-06").at("/ratio/point").isNull()).isTrue();
        certify("2016-05");
        London.awaitEvaluations();
        assertThat(evaluationsOfJune()).isEqualTo(judged + 1);
        var series =
                get("/v1/indicators/SS-TREND/series?group=Black&from=2016-05&to=2016-07")
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(series.at("/points/1/ratio/point").asDouble()).isCloseTo(0.75, within(1e-9));
        assertThat(series.at("/points/0/ratio/notEstimable").isNull()).isFalse();
    }

    private static JsonNode black(String month) {
        return get("/v1/indicators/SS-TREND/results?period=" + month)
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .at("/units/0/groups")
                .valueStream()
                .filter(group -> group.get("group").asText().equals("Black"))
                .findFirst()
                .orElseThrow();
    }

    private static long evaluationsOfJune() {
        return get("/v1/indicators/SS-TREND/evaluations")
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(evaluation -> evaluation.get("period").asText().equals("2016-06"))
                .count();
    }

    /** Of the latest evaluation of June. */
    private static String outcome() {
        var evaluation =
                get("/v1/indicators/SS-TREND/evaluations?limit=1")
                        .as("analyst")
                        .answer()
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asText();
        return get("/v1/indicators/SS-TREND/evaluations/"
                        + evaluation
                        + "/verdicts?unit=FORCE&group=Black")
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(verdict -> verdict.get("group").asText().equals("Black"))
                .findFirst()
                .orElseThrow()
                .get("outcome")
                .asText();
    }

    @Test
    void months_that_nobody_stands_behind_are_named_and_refused() {
        certify("2016-05");
        assertThat(
                        answer("{\"from\":\"2016-04\",\"to\":\"2016-06\"}")
                                .expectProblem(422, "period-not-certified")
                                .violations())
                .hasSize(2)
                .anyMatch(each -> each.contains("2016-04 there are no figures"))
                .anyMatch(each -> each.contains("2016-06 waits for its sender"));
        assertThat(
                        answer(
                                        "{\"from\":\"2016-05\",\"to\":\"2016-04\",\"groups\":[\"White\"],\"units\":[\"X\"]}")
                                .expectProblem(422, "broken-rule")
                                .violations())
                .hasSize(3);
        answer("{\"from\":\"2016-05\",\"to\":\"2016-05\",\"fewestEvents\":1,\"q\":2,\"needed\":2}")
                .expectProblem(400, "request-invalid");
        post(REHEARSALS)
                .as("auditor")
                .json("{\"from\":\"2016-05\",\"to\":\"2016-05\"}")
                .answer()
                .expectProblem(403, "role-missing");
    }

    @Test
    void before_and_after_stand_beside_those_of_the_comparator() {
        certify("2016-05");
        London.awaitEvaluations();
        var id = London.disparities().at("/0/id").asText();
        get("/v1/disparities/" + id + "/comparison")
                .as("auditor")
                .answer()
                .expectProblem(422, "intervention-missing");
        certify("2016-07");
        London.awaitEvaluations();
        completed(id);

        var comparison =
                get("/v1/disparities/" + id + "/comparison?months=2")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();

        assertThat(comparison.get("suppressed").asBoolean()).isFalse();
        assertThat(comparison.get("interventionOn").asText()).isEqualTo("2016-06-15");
        assertThat(comparison.at("/before/months/0").asText()).isEqualTo("2016-05");
        assertThat(comparison.at("/after/groupEvents").asLong()).isEqualTo(200);
        assertThat(comparison.get("leftOut").toString()).isEqualTo("[\"2016-04\",\"2016-08\"]");
        assertThat(comparison.at("/changeOfGroup/point").asDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(comparison.at("/changeOfComparator/point").asDouble())
                .isCloseTo(1, within(1e-12));
        assertThat(comparison.at("/beyondCommonTrend/point").asDouble())
                .isCloseTo(0.5, within(1e-12));
        assertThat(comparison.at("/beyondCommonTrend/upper").asDouble())
                .as("exp(ln 0.5 + 1.96 √(1/200 + 1/400 + 1/400 + 1/400))")
                .isCloseTo(0.6225, within(0.0005));
        assertThat(comparison.get("caveats").toString()).contains("no experiment", "regression");
    }

    private static void completed(String disparity) {
        Wire.send(
                "action-plan",
                "action-plan.events",
                "org.dueregard.action.completed.v1",
                UUID.randomUUID().toString(),
                1,
                """
                {"actionId":"ACT-1","originType":"DISPARITY","originId":"%s","completedOn":"2016-06-15","decidedByBody":"DIVERSITY-BOARD","decisionRef":"DEC-1","evidence":[]}"""
                        .formatted(disparity));
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                !get("/v1/disparities/" + disparity)
                                        .as("analyst")
                                        .answer()
                                        .json()
                                        .get("interventions")
                                        .isEmpty());
    }

    private static JsonNode rehearse(String request) {
        return answer(request).expect(200).json();
    }

    private static Call.Answer answer(String request) {
        return post(REHEARSALS).as("analyst").json(request).answer();
    }

    private static void searches(String month, int black, int white) {
        var row =
                "{\"recordId\":\"%s-%s-%d\",\"fields\":{\"Type\":\"Person search\",\"Date\":\"%s-10T10:00:00Z\",\"Self-defined ethnicity\":\"%s\"}}";
        post("/v1/datasets/stop-and-search/batches?source=made-up")
                .as("data-provider")
                .body(
                        "application/x-ndjson",
                        IntStream.range(0, black + white)
                                .mapToObj(
                                        number ->
                                                row.formatted(
                                                        month,
                                                        "S",
                                                        number,
                                                        month,
                                                        number < black ? "B1" : "W1"))
                                .collect(Collectors.joining("\n")))
                .answer()
                .expect(201);
    }

    private static void certify(String month) {
        var period = "/v1/datasets/stop-and-search/periods/" + month;
        put(period + "/certification")
                .as("data-provider")
                .ifMatch(get(period).as("data-provider").answer().header("ETag"))
                .answer()
                .expect(200);
    }

    /** How much there is of everything that an evaluation writes. */
    private static String everything() {
        return MonitoringStack.select(
                        """
                        SELECT concat_ws('/', (SELECT count(*) FROM evaluation),
                            (SELECT count(*) FROM verdict), (SELECT count(*) FROM disparity),
                            (SELECT count(*) FROM due_evaluation),
                            (SELECT count(*) FROM used_definition),
                            (SELECT count(*) FROM audit_entry))
                        """)
                .getFirst();
    }
}
