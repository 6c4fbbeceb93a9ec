package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.obligation.Escalating;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services find to be owed, told in whatever number and order. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class DemandsQuarkusTest {
    @Inject Escalating escalating;
    @Inject Demanding demanding;

    private final String assessment = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();
    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
        Api.create(
                        Api.office(),
                        "/v1/bodies/" + cast.body() + "/members",
                        "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2020-01-01\"}"
                                .formatted(cast.post()))
                .then()
                .statusCode(201);
    }

    @Test
    void an_assessment_that_is_required_is_owed_by_its_post_once_until_it_is_decided_on() {
        var due = TestClock.today().plusDays(60).toString();
        var required =
                Events.assessmentRequired(
                                assessment, "PROGRAMME_STRAND", subject, cast.post(), due, 1)
                        .send();
        required.send();
        var demand = demand("COMPLETE_ASSESSMENT", assessment);
        Events.assessmentRequired(assessment, "PROGRAMME_STRAND", subject, cast.post(), due, 2)
                .send();
        Events.returned(assessment, 1, 3).send();
        until(assessment, "dueOn", "2030-02-28");

        Api.get(Api.office(), "/v1/demands?reference=" + assessment)
                .then()
                .body("items", hasSize(1))
                .body("items.firstDueOn", contains(due))
                .body("items.cause", contains("COMPULSORY: MMP-08"));
        var obligation = demand.getString("items[0].obligation");
        Api.get(Api.office(), "/v1/obligations/" + obligation)
                .then()
                .body("accountablePost", equalTo(cast.post()))
                .body("body", equalTo(cast.body()))
                .body("about.type", equalTo("EIA"))
                .body("about.id", equalTo(assessment));
        Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                .then()
                .body("items.dueOn", contains(due, "2030-02-28"))
                .body("items.state", contains("WAIVED", "DUE"));

        var signedOff = Events.signedOff(assessment, 1, 4).send();
        until(assessment, "settledOn", TestClock.today().toString());
        signedOff.send();
        Events.returned(assessment, 1, 3).send();
        settled();
        Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                .then()
                .body("items.state", contains("WAIVED", "MET"));
    }

    @Test
    void a_review_that_is_overdue_climbs_from_its_day_and_climbs_no_further_when_it_has_ended() {
        var due = TestClock.today().minusDays(10).toString();
        Events.reviewOverdue(assessment, due, cast.post(), 1, 1).send();
        Events.reviewOverdue(assessment, due, cast.post(), 2, 2).send();
        var obligation = demand("HOLD_REVIEW", assessment).getString("items[0].obligation");
        climb();
        Awaiting.until(() -> steps(obligation) == 2);
        Api.get(cast.chairToken(), "/v1/worklist/escalated")
                .then()
                .body("items.obligation", hasItem(obligation));

        Events.reviewCompleted(assessment, "REVISED", 3).send();
        until(assessment, "settledBy", "The review has ended: REVISED.");
        Events.reviewOverdue(assessment, due, cast.post(), 3, 2).send();
        settled();

        Api.get(Api.office(), "/v1/demands?reference=" + assessment)
                .then()
                .body("items", hasSize(1));
        var occurrence =
                Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                        .jsonPath()
                        .getString("items[0].id");
        Awaiting.until(() -> EventLogs.of(occurrence).size() == 3);
        assertThat(EventLogs.of(occurrence))
                .extracting(each -> each.json().get("state").asText())
                .containsExactly("RAISED", "RAISED_LEVEL", "RESOLVED");
    }

    @Test
    void a_review_that_ended_before_it_is_told_to_be_overdue_is_not_owed() {
        Events.reviewCompleted(assessment, "NO_CHANGE", 2).send();
        Events.reviewOverdue(assessment, "2020-01-01", cast.post(), 1, 1).send();
        settled();

        Api.get(Api.office(), "/v1/demands?reference=" + assessment)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_no_post_here_can_owe_is_reported_and_owed_as_soon_as_there_is_the_post() {
        var post = "LATE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Events.assessmentRequired(assessment, "POLICY", subject, post, "2030-01-31", 1).send();
        var id = demand("COMPLETE_ASSESSMENT", assessment).getString("items[0].id");
        Api.get(Api.office(), "/v1/demands/" + id).then().body("obligation", nullValue());
        assertThat(
                        Api.get(Api.office(), "/v1/ownership-report")
                                .jsonPath()
                                .getList(
                                        "unowned.findAll { it.kind == 'DEMAND' }.id", String.class))
                .contains(id);

        Cast.createPost(post, "Commander who came later");
        while (demanding.layWaiting(100) > 0) {
            // There are more.
        }

        Awaiting.until(
                () ->
                        Api.get(Api.office(), "/v1/demands/" + id)
                                        .jsonPath()
                                        .getString("obligation")
                                != null);
    }

    @Test
    void publication_is_asked_for_by_the_office_and_met_by_the_publication_alone() {
        var ask =
                """
                {"assessment": "%s", "title": "Publish the assessment", "post": "%s",
                 "dueOn": "2030-01-31"}
                """
                        .formatted(assessment, cast.post());
        Api.create(cast.holderToken(), "/v1/demands", ask).then().statusCode(403);
        Api.create(Api.office(), "/v1/demands", ask)
                .then()
                .statusCode(201)
                .body("obligation", notNullValue());
        Api.create(Api.office(), "/v1/demands", ask)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
        var obligation = demand("PUBLISH_ASSESSMENT", assessment).getString("items[0].obligation");
        var owed =
                Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                        .jsonPath()
                        .getString("items[0].id");
        Api.change(
                        cast.holderToken(),
                        "/v1/occurrences/" + owed + "/fulfilment",
                        "{\"metOn\": \"%s\", \"statement\": \"Done.\"}"
                                .formatted(TestClock.today()))
                .then()
                .statusCode(409);

        var other = Cast.of();
        Cast.done(
                Api.put(
                        Api.office(),
                        "/v1/demands/"
                                + demand("PUBLISH_ASSESSMENT", assessment).getString("items[0].id")
                                + "/post",
                        "{\"post\": \"%s\", \"reason\": \"Reorganised.\"}"
                                .formatted(other.post())));
        Api.get(Api.office(), "/v1/obligations/" + obligation)
                .then()
                .body("accountablePost", equalTo(other.post()));

        Events.assessmentPublished(assessment, 1, 5).send();
        Awaiting.until(
                () ->
                        "MET"
                                .equals(
                                        Api.get(Api.office(), "/v1/occurrences/" + owed)
                                                .jsonPath()
                                                .getString("state")));
        Api.get(
                        Api.office(),
                        "/v1/publications?kind=ASSESSMENT&from=2016-06-01&until=2016-06-01&assessment="
                                + assessment)
                .then()
                .body("items.assessmentVersion", contains(1));
        Api.create(Api.office(), "/v1/demands", ask.replace("2030-01-31", "2030-02-28"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/assessment"));
    }

    @Test
    void overdue_monitoring_is_owed_until_the_report_is_out_in_whatever_order_that_is_told() {
        var policy = UUID.randomUUID().toString();
        var overdue = UUID.randomUUID().toString();
        var due = TestClock.today().minusDays(100).toString();
        Events.subjectChanged(policy, "POLICY", "Hate crime", "", 1, "ADOPTED").send();
        Events.monitoringOverdue(overdue, policy, cast.post(), due, 1).send();
        var obligation = demand("MONITOR", overdue).getString("items[0].obligation");
        climb();
        Awaiting.until(() -> steps(obligation) == 2);
        Api.get(Api.office(), "/v1/obligations/" + obligation)
                .then()
                .body("ladder", equalTo("NEXT-QUARTER"))
                .body("about.id", equalTo(overdue));

        var late = UUID.randomUUID().toString();
        var told = Events.monitoringOverdue(late, policy, cast.post(), due, 1);
        var report = UUID.randomUUID().toString();
        Events.reportPublished(report, policy).send();
        until(overdue, "settledOn", TestClock.today().toString());
        told.send();
        Awaiting.until(() -> reported(policy).equals(List.of("monitoring/" + report)));
        settled();
        Api.get(Api.office(), "/v1/demands?reference=" + late).then().body("items", hasSize(0));

        var action = cast.draft();
        Api.as(Api.office())
                .body("{\"kind\": \"MONITORING_REPORT\", \"since\": \"%s\"}".formatted(due))
                .put("/v1/publications/evidence/" + action)
                .then()
                .statusCode(200);
        Api.get(Api.office(), "/v1/publications/evidence/" + action + "?limit=200")
                .then()
                .body("items.id", hasItem("monitoring/" + report));
        var today = TestClock.today();
        var coverage =
                Api.get(Api.office(), "/v1/publications/coverage?from=" + due + "&until=" + today)
                        .jsonPath();
        assertThat(coverage.getInt("reported")).isPositive();
        assertThat(coverage.getInt("policies")).isPositive();
    }

    @Test
    void actions_of_an_assessment_that_ended_with_its_subject_are_put_to_a_body_and_stay() {
        var mitigation = UUID.randomUUID().toString();
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var action = Cast.actionFrom(mitigation);
        var withdrawn = Events.reviewCompleted(assessment, "WITHDRAWN", 2).send();
        withdrawn.send();
        var list = "/v1/withdrawal-proposals?body=" + cast.body();
        Awaiting.until(
                () -> Api.get(Api.office(), list).jsonPath().getList("items.action").size() == 1);
        var proposal = Api.get(Api.office(), list).jsonPath().getString("items[0].id");
        var decision = "{\"withdraw\": true, \"reason\": \"The policy is given up.\"}";
        var path = "/v1/withdrawal-proposals/" + proposal;

        Api.put(Api.office(), path + "/decision", decision).then().statusCode(403);
        Cast.done(Api.put(cast.chairToken(), path + "/decision", decision));
        Api.put(cast.chairToken(), path + "/decision", decision).then().statusCode(409);

        Api.get(Api.office(), path)
                .then()
                .body("action", equalTo(action))
                .body("withdraw", equalTo(true))
                .body("actionState", equalTo("PROPOSED"));
    }

    @Test
    void a_subject_shows_its_last_screening_in_whatever_order_screenings_are_told() {
        var policy = UUID.randomUUID().toString();
        Events.screeningCompleted("SCR-2" + policy, policy, "NOT_REQUIRED", "2017-01-01T10:00:00Z")
                .send();
        Events.screeningCompleted(
                        "SCR-1" + policy, policy, "FULL_EIA_REQUIRED", "2016-01-01T10:00:00Z")
                .send();
        Events.subjectChanged(policy, "POLICY", "Custody", "", 2, "ADOPTED").send();
        Events.subjectChanged(policy, "POLICY", "Custody", "", 1, "PROPOSED").send();
        settled();

        Api.get(Api.office(), "/v1/known-subjects/" + policy)
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("screening", equalTo("NOT_REQUIRED"));
        Api.get(null, "/v1/known-subjects/" + policy).then().statusCode(401);
    }

    /** What was sent before on the same partitions has been dealt with. */
    private void settled() {
        for (var key : List.of(assessment, subject)) {
            var mark = UUID.randomUUID().toString();
            Events.subjectChanged(mark, "SOP", "Mark", "", 1, "PROPOSED").keyed(key).send();
            Awaiting.until(
                    () -> Api.get(Api.office(), "/v1/known-subjects/" + mark).statusCode() == 200);
        }
    }

    /** Takes the steps that have come, before the clock does. */
    private void climb() {
        while (escalating.takeSteps(100) > 0) {
            // There are more.
        }
    }

    private static List<String> reported(String policy) {
        return Api.get(Api.office(), "/v1/publications?policy=" + policy)
                .jsonPath()
                .getList("items.id", String.class);
    }

    private static int steps(String obligation) {
        return Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                .jsonPath()
                .getInt("items[0].stepsTaken");
    }

    private static JsonPath demand(String kind, String reference) {
        var list = "/v1/demands?kind=" + kind + "&reference=" + reference;
        Awaiting.until(() -> Api.get(Api.office(), list).jsonPath().getList("items").size() == 1);
        return Api.get(Api.office(), list).jsonPath();
    }

    private static void until(String reference, String field, String value) {
        Awaiting.until(
                () ->
                        value.equals(
                                Api.get(Api.office(), "/v1/demands?reference=" + reference)
                                        .jsonPath()
                                        .getString("items[0]." + field)));
    }
}
