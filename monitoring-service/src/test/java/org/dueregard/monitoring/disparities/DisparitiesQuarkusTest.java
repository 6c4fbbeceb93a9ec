package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class DisparitiesQuarkusTest {
    private static final String HOLDER = "00000000-0000-4000-8000-000000000010";

    private final String assessment = UUID.randomUUID().toString();
    private final String policy = UUID.randomUUID().toString();

    @BeforeEach
    void london() {
        MonitoringStack.empty();
        London.send();
    }

    @Test
    void certifying_the_month_opens_one_disparity_however_often_it_is_computed() {
        assertThat(London.disparities()).isEmpty();

        var certified = London.certify().expect(200);

        assertThat(certified.json().get("state").asText()).isEqualTo("CERTIFIED");
        assertThat(London.period().header("ETag")).isEqualTo(certified.header("ETag"));
        assertThat(London.disparities()).hasSize(1);
        var disparity = London.disparities().get(0);
        assertThat(disparity.get("indicator").asText()).isEqualTo("SS-SEARCH-RATE");
        assertThat(disparity.get("group").asText()).isEqualTo("Black");
        assertThat(disparity.get("unit").asText()).isEqualTo("FORCE");
        assertThat(disparity.get("state").asText()).isEqualTo("DETECTED");
        assertThat(disparity.at("/figures/groupEvents").asLong()).isEqualTo(3_347);
        var id = disparity.get("id").asText();
        var event = Wire.await(id, 1).getFirst();
        assertThat(event.type()).isEqualTo("org.dueregard.monitoring.disparity.detected.v1");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("ratio").asDouble()).isBetween(3.2515, 3.2525);
        assertThat(event.data().get("accountablePost").asText()).isEqualTo("SS-OWNER");
        assertThat(event.data().get("period").asText()).isEqualTo("2016-06");

        var again = London.evaluate("SS-SEARCH-RATE").expect(201);
        assertThat(again.json().get("opened")).isEmpty();
        assertThat(again.json().at("/stillOpen/0").asText()).isEqualTo(id);
        assertThat(get(String.valueOf(again.header("Location"))).as("analyst").answer().json())
                .isEqualTo(again.json());
        assertThat(London.evaluate("SS-ARREST-RATE").expect(201).json().get("opened")).isEmpty();
        assertThat(London.disparities()).hasSize(1);
        assertThat(announced(id)).isEqualTo(1);
    }

    @Test
    void evaluations_at_once_open_one_disparity() {
        London.certify().expect(200);
        MonitoringStack.execute(
                "TRUNCATE disparity_signal_change, disparity_intervention, disparity, verdict, evaluation");

        var answers =
                IntStream.range(0, 6)
                        .mapToObj(
                                number ->
                                        post("/v1/indicators/SS-SEARCH-RATE/evaluations")
                                                .as("analyst")
                                                .json("{\"period\":\"2016-06\"}")
                                                .later())
                        .toList();
        var opened =
                answers.stream()
                        .map(CompletableFuture::join)
                        .mapToInt(answer -> answer.expect(201).json().get("opened").size())
                        .sum();

        assertThat(opened).isEqualTo(1);
        assertThat(London.disparities()).hasSize(1);
    }

    @Test
    void no_disparity_is_drawn_from_a_month_that_nobody_stands_behind() {
        London.evaluate("SS-SEARCH-RATE").expectProblem(422, "period-not-certified");
        post("/v1/indicators/SS-SEARCH-RATE/evaluations")
                .as("data-provider")
                .json("{\"period\":\"2016-06\"}")
                .answer()
                .expectProblem(403, "role-missing");
        post("/v1/indicators/SS-SEARCH-RATE/evaluations")
                .as("analyst")
                .json("{\"period\":\"2015-06\"}")
                .answer()
                .expectProblem(404, "not-found");
        assertThat(London.disparities()).isEmpty();
    }

    @Test
    void a_month_is_certified_as_its_sender_has_seen_it() {
        var period = "/v1/datasets/stop-and-search/periods/2016-06/certification";
        put(period).as("data-provider").answer().expectProblem(428, "if-match-missing");
        put(period).as("analyst").ifMatch("\"0\"").answer().expectProblem(403, "role-missing");
        var seen = London.period().header("ETag");
        London.sendOneMore("S-1");

        put(period).as("data-provider").ifMatch(seen).answer().expectProblem(412, "stale-version");

        London.certify().expect(200);
        London.certify().expectProblem(409, "illegal-transition");
    }

    @Test
    void a_later_change_of_the_data_opens_the_month_again_and_a_repetition_does_not() {
        London.certify().expect(200);
        London.send();
        assertThat(London.period().json().get("state").asText()).isEqualTo("CERTIFIED");

        London.sendOneMore("S-1");

        assertThat(London.period().json().get("state").asText()).isEqualTo("OPEN");
        assertThat(London.period().json().get("certifiedAt").isNull()).isTrue();
        assertThat(London.certify().expect(200).json().get("state").asText())
                .isEqualTo("CERTIFIED");
        assertThat(London.disparities()).hasSize(1);
        assertThat(London.disparities().at("/0/figures/groupEvents").asLong()).isEqualTo(3_348);
        assertThat(
                        get("/v1/datasets/stop-and-search/periods")
                                .as("auditor")
                                .answer()
                                .json()
                                .get("items"))
                .hasSize(1);
    }

    @Test
    void the_public_reads_which_are_open_and_no_figure() {
        London.certify().expect(200);

        var open = get("/v1/open-disparities").answer().expect(200);

        assertThat(open.json().get("items")).hasSize(1);
        assertThat(open.json().at("/items/0/indicatorTitle").asText())
                .isEqualTo("Stop and search rate by self-defined ethnicity");
        assertThat(open.json().at("/items/0/unitName").asText())
                .isEqualTo("Metropolitan Police Service");
        assertThat(open.text()).doesNotContain("3347", "4054", "ratio", "figures", "3.25");
        get("/v1/disparities").answer().expectProblem(401, "token-missing");
    }

    @Test
    void a_signed_off_assessment_stands_behind_the_disparity() {
        signOff(1);

        London.certify().expect(200);

        var disparity = London.disparities().get(0);
        assertThat(disparity.at("/assessmentIds/0").asText()).isEqualTo(assessment);
        assertThat(disparity.at("/policyIds/0").asText()).isEqualTo(policy);
        assertThat(disparity.get("accountablePost").asText()).isEqualTo("SS-OWNER");
        var indicator = get("/v1/indicators/SS-SEARCH-RATE").as("analyst").answer().json();
        assertThat(indicator.at("/assessments/0/policyTitle").asText())
                .isEqualTo("Stop and search");
    }

    @Test
    void an_assessment_that_is_signed_off_later_is_told_of_the_open_disparity_once() {
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        assertThat(Wire.await(id, 1).getFirst().data().get("eiaIds")).isEmpty();

        signOff(1);

        var told = Wire.await(id, 2).get(1);
        assertThat(told.type()).isEqualTo("org.dueregard.monitoring.disparity.detected.v1");
        assertThat(told.data().at("/eiaIds/0").asText()).isEqualTo(assessment);
        assertThat(new EventContract(told.type()).violations(told.data().toString())).isEmpty();
        signOff(2);
        assertThat(announced(id)).isEqualTo(2);
    }

    @Test
    void accepting_the_action_puts_it_under_analysis_and_completing_it_leaves_its_day() {
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        var action = UUID.randomUUID().toString();

        decided(action, id, "ACCEPTED", 1);

        awaitState(id, "UNDER_ANALYSIS");
        var changed = Wire.await(id, 2).get(1);
        assertThat(changed.type()).isEqualTo("org.dueregard.monitoring.disparity.changed.v1");
        assertThat(changed.data().at("/actionIds/0").asText()).isEqualTo(action);

        completed(action, id, 2);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                disparity(id)
                                                        .at("/interventions/0/completedOn")
                                                        .asText())
                                        .isEqualTo("2016-11-30"));
        Wire.send(
                "action-plan",
                "action-plan.events",
                "org.dueregard.action.reopened.v1",
                action,
                3,
                """
                {"actionId":"%s","originId":"%s","reason":"Not effective","cause":"NOT_EFFECTIVE"}"""
                        .formatted(action, id));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(disparity(id).get("interventions")).isEmpty());
        assertThat(disparity(id).get("state").asText()).isEqualTo("UNDER_ANALYSIS");
    }

    @Test
    void an_action_of_another_origin_or_one_that_is_declined_moves_nothing() {
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        var mitigation = UUID.randomUUID().toString();
        var declined = UUID.randomUUID().toString();
        Wire.send(
                "action-plan",
                "action-plan.events",
                "org.dueregard.action.decided.v1",
                mitigation,
                1,
                """
                {"actionId":"%s","originType":"MITIGATION","originId":"%s","decision":"ACCEPTED"}"""
                        .formatted(mitigation, id));
        decided(declined, id, "DECLINED", 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                MonitoringStack.select(
                                                        "SELECT action FROM audit_entry WHERE aggregate_id = '"
                                                                + id
                                                                + "' ORDER BY at"))
                                        .containsExactly(
                                                "disparity.detected", "disparity.action-declined"));
        assertThat(disparity(id).get("state").asText()).isEqualTo("DETECTED");
    }

    @Test
    void the_holder_explains_and_an_analyst_closes_and_the_same_month_does_not_open_it_again() {
        holderIsKnown();
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        var explanation = "{\"cause\":\"The cause\",\"justification\":\"What justifies it\"}";
        var closure = "{\"reason\":\"It is justified.\"}";
        change(id, "explanation", "post-holder", explanation)
                .expectProblem(409, "illegal-transition");
        change(id, "closure", "analyst", closure).expectProblem(409, "illegal-transition");
        decided(UUID.randomUUID().toString(), id, "ACCEPTED", 1);
        awaitState(id, "UNDER_ANALYSIS");

        change(id, "explanation", "body-chair", explanation).expectProblem(403, "post-not-held");
        assertThat(
                        change(id, "explanation", "post-holder", "{\"cause\":\" \",\"why\":1}")
                                .expectProblem(400, "request-invalid")
                                .violations())
                .hasSizeGreaterThanOrEqualTo(2);
        post("/v1/disparities/" + id + "/explanation")
                .as("post-holder")
                .json(explanation)
                .answer()
                .expectProblem(428, "if-match-missing");
        post("/v1/disparities/" + id + "/explanation")
                .as("post-holder")
                .ifMatch("\"99\"")
                .json(explanation)
                .answer()
                .expectProblem(412, "stale-version");

        var explained = change(id, "explanation", "post-holder", explanation).expect(200);
        assertThat(explained.json().get("state").asText()).isEqualTo("EXPLAINED");
        assertThat(explained.header("ETag"))
                .isEqualTo("\"" + explained.json().get("version").asText() + "\"");
        change(id, "closure", "post-holder", closure).expectProblem(403, "role-missing");
        var closed = change(id, "closure", "analyst", closure).expect(200).json();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("closureReason").asText()).isEqualTo("It is justified.");
        var event = Wire.await(id, 4).get(3);
        assertThat(event.data().get("state").asText()).isEqualTo("CLOSED");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();

        assertThat(London.evaluate("SS-SEARCH-RATE").expect(201).json().get("opened")).isEmpty();
        assertThat(get("/v1/open-disparities").answer().json().get("items")).isEmpty();
        assertThat(get("/v1/disparities?open=true").as("analyst").answer().json().get("items"))
                .isEmpty();
        assertThat(London.disparities()).hasSize(1);
    }

    @Test
    void the_holder_agrees_an_action() {
        holderIsKnown();
        London.certify().expect(200);
        var id = London.disparities().at("/0/id").asText();
        decided(UUID.randomUUID().toString(), id, "ACCEPTED", 1);
        awaitState(id, "UNDER_ANALYSIS");
        var request =
                "{\"cause\":\"The cause\",\"actionIds\":[\"ACT-2\"],\"successMeasures\":[\"GAP\"],\"reason\":\"Reform\"}";

        change(id, "agreed-action", "analyst", request).expectProblem(403, "post-not-held");
        assertThat(
                        change(id, "agreed-action", "post-holder", request.replace("\"GAP\"", ""))
                                .expectProblem(400, "request-invalid")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/successMeasures");
        assertThat(
                        change(id, "agreed-action", "post-holder", request)
                                .expectProblem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "/successMeasures/0 is a target: set it first, GET /v1/targets lists them");
        post("/v1/targets")
                .as("analyst")
                .json(
                        """
                        {"target":"GAP","indicator":"SS-SEARCH-RATE","title":"The gap closes","kind":"GAP_DECREASE",
                         "direction":"LOWER_IS_BETTER","accountablePost":"SS-OWNER","source":"a test",
                         "baseline":{"value":1.951,"period":"2016-06","source":"the disparity"}}""")
                .answer()
                .expect(201);
        var agreed = change(id, "agreed-action", "post-holder", request).expect(200).json();

        assertThat(agreed.get("state").asText()).isEqualTo("ACTION_AGREED");
        assertThat(agreed.get("actionIds")).hasSize(2);
        assertThat(agreed.get("cause").asText()).isEqualTo("The cause");
        assertThat(agreed.get("successMeasures").toString()).isEqualTo("[\"GAP\"]");
    }

    private void holderIsKnown() {
        Wire.send(
                "action-plan",
                "action-plan.posts",
                "org.dueregard.action-plan.post.changed.v1",
                "SS-OWNER",
                System.nanoTime(),
                """
                {"postCode":"SS-OWNER","title":"Commander, Stop and Search","holders":[{"person":"%s","from":"2016-01-01","to":null,"capacity":"HOLDER"}],"closed":false}"""
                        .formatted(HOLDER));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                MonitoringStack.select(
                                                        "SELECT person FROM post_directory_holder WHERE post_code = 'SS-OWNER'"))
                                        .containsExactly(HOLDER));
    }

    private void signOff(int version) {
        if (version == 1) {
            Wire.send(
                    "eia",
                    "eia.events",
                    "org.dueregard.eia.subject.changed.v1",
                    policy,
                    1,
                    """
                    {"subjectId":"%s","kind":"POLICY","title":"Stop and search","accountablePost":"SS-OWNER","state":"PROPOSED"}"""
                            .formatted(policy));
            Wire.send(
                    "eia",
                    "eia.events",
                    "org.dueregard.eia.full-assessment.required.v1",
                    assessment,
                    1,
                    """
                    {"eiaId":"%s","subjectType":"POLICY","subjectId":"%s","reason":"SCREENING","accountablePost":"SS-OWNER","dueDate":"2016-12-31"}"""
                            .formatted(assessment, policy));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    MonitoringStack.select(
                                                            "SELECT title FROM policy JOIN assessment_subject ON subject = id"))
                                            .hasSize(1));
        }
        Wire.send(
                "eia",
                "eia.events",
                "org.dueregard.eia.signed-off.v1",
                assessment,
                1 + version,
                """
                {"eiaId":"%s","eiaVersion":%d,"decisionMakerPost":"AC","decision":"ADJUST","mitigationIds":[],"monitoringPlan":[{"indicatorId":"SS-SEARCH-RATE","dimensions":["RACE"],"source":"stop-and-search","frequency":"P1M","accountablePost":"SS-OWNER"}],"nextReviewDate":"2017-06-30","signedOffAt":"2016-06-30T12:00:00Z"}"""
                        .formatted(assessment, version));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                MonitoringStack.select(
                                                        "SELECT assessment_version FROM indicator_link"))
                                        .containsExactly(Integer.toString(version)));
    }

    private static void decided(String action, String disparity, String decision, int version) {
        Wire.send(
                "action-plan",
                "action-plan.events",
                "org.dueregard.action.decided.v1",
                action,
                version,
                """
                {"actionId":"%s","originType":"DISPARITY","originId":"%s","decision":"%s","accountablePost":"SS-OWNER"}"""
                        .formatted(action, disparity, decision));
    }

    private static void completed(String action, String disparity, int version) {
        Wire.send(
                "action-plan",
                "action-plan.events",
                "org.dueregard.action.completed.v1",
                action,
                version,
                """
                {"actionId":"%s","originType":"DISPARITY","originId":"%s","completedOn":"2016-11-30","decidedByBody":"DIVERSITY-BOARD","decisionRef":"DEC-1","evidence":[]}"""
                        .formatted(action, disparity));
    }

    private static void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(disparity(id).get("state").asText()).isEqualTo(state));
    }

    private static JsonNode disparity(String id) {
        return get("/v1/disparities/" + id).as("analyst").answer().expect(200).json();
    }

    private static Call.Answer change(String id, String what, String as, String json) {
        var seen = get("/v1/disparities/" + id).as("analyst").answer().header("ETag");
        return post("/v1/disparities/" + id + "/" + what).as(as).ifMatch(seen).json(json).answer();
    }

    /** Events of an aggregate that were announced, relayed or not. */
    private static int announced(String id) {
        return Integer.parseInt(
                MonitoringStack.select(
                                "SELECT (SELECT count(*) FROM outbox WHERE aggregate_id = '%1$s') + (SELECT count(*) FROM event_log WHERE aggregate_id = '%1$s')"
                                        .formatted(id))
                        .getFirst());
    }
}
