package org.dueregard.monitoring.targets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Targets are set once, assessed period by period, and told. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class TargetsQuarkusTest {
    private static final String LOWEST =
            """
            {"target":"%s","indicator":"SAT-HATE","title":"The lowest satisfaction rises",
             "kind":"STEPS_IN_POINTS","perYear":5,"floor":72,
             "baseline":{"value":57,"period":"2017","source":"002, success measures"},
             "accountablePost":"HC-OWNER","source":"002, objective 3"}""";
    private static final String INCIVILITY =
            """
            {"target":"%s","indicator":"INCIVILITY","title":"Complaints about incivility fall",
             "kind":"YEAR_ON_YEAR","direction":"LOWER_IS_BETTER",
             "verifier":"Corporate Independent Advisory Groups",
             "accountablePost":"PS-OWNER","source":"002, objective 3"}""";

    private static final String ARRESTS =
            """
            {"target":"%s","indicator":"SS-ARREST-RATE","title":"Arrests after searches are even",
             "kind":"PARITY","tolerance":1,
             "measure":{"group":"Black","unit":"FORCE","every":"%s"},
             "accountablePost":"SS-OWNER","source":"a test"}""";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_target_is_set_with_its_trajectory() {
        var set = set(LOWEST.formatted("T2")).expect(201);

        assertThat(set.header("Location")).isEqualTo("/v1/targets/T2");
        var target = get("/v1/targets/T2").as("policy-author").answer().expect(200).json();
        assertThat(target).isEqualTo(set.json());
        assertThat(target.get("direction").asText()).isEqualTo("HIGHER_IS_BETTER");
        assertThat(target.get("trajectory").toString()).isEqualTo("[57,62,67,72,77]");
        assertThat(items("/v1/targets?indicator=SAT-HATE")).hasSize(1);
        assertThat(items("/v1/targets?indicator=OTHER")).isEmpty();
    }

    @Test
    void a_period_whose_months_are_all_certified_is_assessed_by_itself_and_again_when_corrected() {
        set(ARRESTS.formatted("A1", "MONTH")).expect(201);
        set(ARRESTS.formatted("A2", "QUARTER")).expect(201);
        London.send();
        London.certify().expect(200);
        London.awaitEvaluations();

        var assessed = items("/v1/targets/A1/assessments");

        assertThat(assessed).hasSize(1);
        assertThat(assessed.get(0).get("period").asText()).isEqualTo("2016-06");
        assertThat(assessed.get(0).get("actual").decimalValue())
                .isBetween(new BigDecimal("10"), new BigDecimal("40"));
        assertThat(assessed.get(0).get("why").asText()).contains("is a gap of");
        assertThat(items("/v1/targets/A2/assessments")).isEmpty();
        var event = Wire.await("A1", 1).getLast();
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        London.evaluate("SS-ARREST-RATE").expect(201);
        assertThat(items("/v1/targets/A1/assessments")).hasSize(1);
    }

    @Test
    void what_no_indicator_can_give_is_not_measured_by_one() {
        var refused =
                set(ARRESTS.formatted("A3", "MONTH")
                                .replace("\"Black\"", "\"Martian\"")
                                .replace("\"FORCE\"", "\"MARS\""))
                        .expectProblem(422, "broken-rule")
                        .json();
        assertThat(refused.get("violations").findValuesAsText("pointer"))
                .containsExactly("/measure/group", "/measure/unit");
        set(ARRESTS.formatted("A3", "MONTH").replace("SS-ARREST-RATE", "NONE"))
                .expectProblem(422, "broken-rule");
        var steps =
                LOWEST.formatted("A4")
                        .replace("SAT-HATE", "SS-ARREST-RATE")
                        .replace(
                                "\"kind\"",
                                "\"measure\":{\"group\":\"Black\",\"unit\":\"FORCE\",\"every\":\"QUARTER\"},\"kind\"");
        assertThat(
                        set(steps)
                                .expectProblem(422, "broken-rule")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("/measure/every");
    }

    @Test
    void a_year_is_held_against_it_and_whoever_acts_on_it_is_told() {
        set(LOWEST.formatted("T2")).expect(201);

        var assessed =
                assess(
                                "T2",
                                "{\"period\":\"2018\",\"value\":62,\"highest\":71,\"source\":\"survey\"}")
                        .expect(201);

        assertThat(assessed.json().get("met").asText()).isEqualTo("NO");
        assertThat(assessed.json().get("why").asText())
                .isEqualTo("The highest group fell to 71, below 72.");
        assertThat(
                        get(requireNonNull(assessed.header("Location")))
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json())
                .isEqualTo(assessed.json());
        var event = Wire.await("T2", 1).getLast();
        assertThat(event.type()).isEqualTo("org.dueregard.monitoring.target.assessed.v1");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("basis").asText()).isEqualTo("POINTS");
        assertThat(event.data().get("expected").asInt()).isEqualTo(62);
        assertThat(event.data().get("met").asText()).isEqualTo("NO");
    }

    @Test
    void what_nobody_has_measured_is_told_as_not_computable() {
        set(LOWEST.formatted("T-NOBODY")).expect(201);

        assess("T-NOBODY", "{\"period\":\"2018\",\"source\":\"no survey\"}").expect(201);

        var event = Wire.await("T-NOBODY", 1).getLast();
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("met").asText()).isEqualTo("NOT_COMPUTABLE");
        assertThat(event.data().get("actual").isNull()).isTrue();
    }

    @Test
    void complaints_fall_year_on_year_and_the_third_year_fails() {
        set(INCIVILITY.formatted("T3")).expect(201);

        assertThat(
                        Stream.of("2018 100", "2019 95", "2020 95")
                                .map(each -> each.split(" "))
                                .map(
                                        each ->
                                                assess(
                                                                "T3",
                                                                "{\"period\":\"%s\",\"value\":%s,\"source\":\"returns\"}"
                                                                        .formatted(
                                                                                each[0], each[1]))
                                                        .expect(201)
                                                        .json()
                                                        .get("met")
                                                        .asText()))
                .containsExactly("NOT_COMPUTABLE", "YES", "NO");
    }

    @Test
    void a_rise_of_complaints_from_100_to_110_is_worsening_and_a_fall_is_improving() {
        set(INCIVILITY.formatted("T3")).expect(201);

        assertThat(trends("T3", "2018 100", "2019 110", "2020 95", "2021 95"))
                .containsExactly("NOT_KNOWN", "WORSENING", "IMPROVING", "UNCHANGED");
    }

    @Test
    void fewer_grievances_are_unconfirmed_while_nobody_feels_treated_more_fairly() {
        var grievances =
                INCIVILITY
                        .formatted("GRIEVANCES")
                        .replace("\"kind\"", "\"confirmedBy\":\"FAIRNESS\",\"kind\"");
        assertThat(set(grievances).expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/confirmedBy is another target: set it first, GET /v1/targets lists them");
        set(INCIVILITY.formatted("FAIRNESS").replace("LOWER_IS_BETTER", "HIGHER_IS_BETTER"))
                .expect(201);
        set(grievances).expect(201);
        trends("FAIRNESS", "2014 53", "2015 53", "2016 55");

        assertThat(trends("GRIEVANCES", "2014 300", "2015 250", "2016 240", "2017 230"))
                .containsExactly("NOT_KNOWN", "UNCONFIRMED", "IMPROVING", "UNCONFIRMED");
    }

    private static List<String> trends(String target, String... years) {
        return Stream.of(years)
                .map(each -> each.split(" "))
                .map(
                        each ->
                                assess(
                                                target,
                                                "{\"period\":\"%s\",\"value\":%s,\"source\":\"returns\"}"
                                                        .formatted(each[0], each[1]))
                                        .expect(201)
                                        .json()
                                        .get("trend")
                                        .asText())
                .toList();
    }

    @Test
    void a_period_is_assessed_again_only_with_a_reason_and_both_stay() {
        set(INCIVILITY.formatted("T3")).expect(201);
        var first = "{\"period\":\"2018\",\"value\":100,\"source\":\"returns\"}";
        assess("T3", first).expect(201);

        assertThat(assess("T3", first).expectProblem(422, "broken-rule").violations())
                .containsExactly(
                        "/reason is required: the period was assessed before, and this revises it");
        assess(
                        "T3",
                        "{\"period\":\"2018\",\"value\":98,\"source\":\"returns\",\"reason\":\"Two were counted twice.\"}")
                .expect(201);

        var both = items("/v1/targets/T3/assessments?period=2018");
        assertThat(both).extracting(each -> each.get("revision").asInt()).containsExactly(1, 2);
        assertThat(
                        assess("T3", "{\"period\":\"2019\",\"value\":99,\"source\":\"returns\"}")
                                .expect(201)
                                .json()
                                .get("priorValue")
                                .asInt())
                .isEqualTo(98);
    }

    @Test
    void a_value_is_verified_by_the_verifier_of_its_target_and_by_nobody_else() {
        set(INCIVILITY.formatted("T-VERIFIED")).expect(201);
        var told =
                "{\"period\":\"2018\",\"value\":100,\"source\":\"returns\",\"verifiedBy\":\"%s\"}";

        assertThat(
                        assess("T-VERIFIED", told.formatted("A friend"))
                                .expectProblem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "/verifiedBy is who verifies this target, or is left out: Corporate Independent Advisory Groups");
        assess("T-VERIFIED", told.formatted("Corporate Independent Advisory Groups")).expect(201);

        assertThat(Wire.await("T-VERIFIED", 1).getLast().data().get("verifiedBy").asText())
                .isEqualTo("Corporate Independent Advisory Groups");
    }

    @Test
    void a_target_without_a_baseline_that_needs_one_is_refused_with_what_to_do() {
        var refused =
                set("""
                                {"target":"T2","indicator":"SAT-HATE","title":"Rises","kind":"STEPS_IN_PERCENT",
                                 "perYear":-5,"tolerance":1,"accountablePost":"HC-OWNER","source":"002"}""")
                        .expectProblem(422, "broken-rule");

        assertThat(refused.violations())
                .containsExactly(
                        "/baseline is required for STEPS_IN_PERCENT: value, period and source that it is measured from",
                        "/tolerance says nothing for STEPS_IN_PERCENT: leave it out",
                        "/perYear is more than 0; direction says which way it goes");
        assertThat(items("/v1/targets")).isEmpty();
    }

    @Test
    void a_target_is_set_once_even_by_two_at_once() {
        var answers =
                Stream.generate(() -> setting(LOWEST.formatted("T2")).later())
                        .limit(4)
                        .toList()
                        .stream()
                        .map(each -> each.join().status())
                        .sorted()
                        .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409);
        set(LOWEST.formatted("T2")).expectProblem(409, "already-exists");
    }

    @Test
    void two_who_assess_a_period_at_once_do_not_both_come_first() {
        set(INCIVILITY.formatted("T3")).expect(201);
        var body = "{\"period\":\"2018\",\"value\":100,\"source\":\"returns\"}";

        var answers =
                Stream.generate(() -> assessing("T3", body).later()).limit(4).toList().stream()
                        .map(each -> each.join().status())
                        .sorted()
                        .toList();

        assertThat(answers).containsExactly(201, 422, 422, 422);
    }

    @Test
    void only_analysts_assess_and_only_what_there_is() {
        set(LOWEST.formatted("T2")).expect(201);
        post("/v1/targets/T2/assessments")
                .as("policy-author")
                .json("{\"period\":\"2018\",\"source\":\"x\"}")
                .answer()
                .expectProblem(403, "role-missing");
        assess("T9", "{\"period\":\"2018\",\"source\":\"x\"}").expectProblem(404, "not-found");
        assertThat(
                        assess("T2", "{\"period\":\"2018/20\",\"source\":\"x\"}")
                                .expectProblem(422, "broken-rule")
                                .violations())
                .containsExactly("/period is a period such as 2018, 2017/18, 2018-Q2 or 2018-06");
        get("/v1/targets").answer().expect(401);
    }

    private static Call setting(String json) {
        return post("/v1/targets").as("analyst").json(json);
    }

    private static Call.Answer set(String json) {
        return setting(json).answer();
    }

    private static Call assessing(String target, String json) {
        return post("/v1/targets/" + target + "/assessments").as("analyst").json(json);
    }

    private static Call.Answer assess(String target, String json) {
        return assessing(target, json).answer();
    }

    private static List<JsonNode> items(String path) {
        return get(path)
                .as("analyst")
                .answer()
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }
}
