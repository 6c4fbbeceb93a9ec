package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The part of the loop that runs through this service, as its people live it. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class LoopQuarkusTest {
    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
    }

    @Test
    void a_disparity_becomes_an_action_that_its_post_owns_and_a_board_completes() {
        var disparity = UUID.randomUUID().toString();
        Events.disparityDetected(disparity, 1, cast.post()).send();
        var id = Cast.actionFrom(disparity);
        var path = "/v1/actions/" + id;
        Api.get(null, path)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body(
                        "title",
                        equalTo("Explain or reform: Black against White, SS-SEARCH-RATE, FORCE"))
                .body("accountablePost.code", equalTo(cast.post()))
                .body("accountablePost.ownership", equalTo("OWNED"))
                .body("successMeasure.indicatorId", equalTo("SS-SEARCH-RATE"))
                .body("deeds.person", everyItem(nullValue()));
        assertThat(openActions()).contains(id);

        cast.accept(id);
        cast.plan(id);
        Cast.done(cast.start(id));
        cast.addEvidence(id);
        cast.requestCompletion(id);

        var holderAsChair = Tokens.with(cast.holder(), "body-chair");
        Api.change(holderAsChair, path + "/completion-decision", cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        assertThat(Cast.state(id)).isEqualTo("COMPLETION_REQUESTED");

        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));

        Api.get(cast.holderToken(), path)
                .then()
                .body("state", equalTo("COMPLETE"))
                .body("rating.computed", equalTo("BLUE"))
                .body("effectiveness", equalTo("NOT_ASSESSED"))
                .body(
                        "deeds.deed",
                        contains(
                                "DRAFTED",
                                "PROPOSED",
                                "ACCEPTED",
                                "END_DATE_SET",
                                "MILESTONE_ADDED",
                                "STARTED",
                                "EVIDENCE_ADDED",
                                "COMPLETION_REQUESTED",
                                "COMPLETION_CONFIRMED"))
                .body("deeds.person", hasItem(cast.holder()))
                .body("deeds.person", hasItem(cast.chair()));
        assertThat(openActions()).doesNotContain(id);
        announced(
                id,
                "action.changed",
                "action.decided",
                "action.changed",
                "action.changed",
                "action.changed",
                "action.changed",
                "action.completed",
                "action.changed");
    }

    @Test
    void a_mitigation_waits_for_its_sign_off_is_completed_and_reopened_by_its_assessor() {
        var mitigation = UUID.randomUUID().toString();
        var assessment = UUID.randomUUID().toString();
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var id = Cast.actionFrom(mitigation);
        var path = "/v1/actions/" + id;
        Api.get(null, path).then().statusCode(404);
        assertThat(openActions()).doesNotContain(id);
        cast.accept(id);
        cast.plan(id);

        cast.start(id)
                .then()
                .statusCode(422)
                .body("violations.message", hasItem(containsString("not signed off")));
        Events.signedOff(assessment, 1, 3, mitigation).send();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get(cast.holderToken(), path).path("origin.assessmentProgress"),
                        equalTo("SIGNED_OFF"));

        Cast.done(cast.start(id));
        Api.get(null, path)
                .then()
                .statusCode(200)
                .body("baseline.date", equalTo("2030-04-30"))
                .body("endDate.date", equalTo("2030-06-30"))
                .body("slippageDays", equalTo(61))
                .body("rating.computed", equalTo("AMBER"))
                .body("resources", nullValue());
        cast.addEvidence(id);
        cast.requestCompletion(id);
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));

        Events.evidenceAssessed(mitigation, assessment, id, 2, false).send();
        await().atMost(Duration.ofSeconds(30)).until(() -> Cast.state(id), equalTo("ACTIVE"));
        Api.change(
                        cast.holderToken(),
                        path + "/completion-request",
                        "{\"statement\": \"Still done.\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/evidence"));
        cast.addEvidence(id);
        cast.requestCompletion(id);
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));

        Events.evidenceAssessed(mitigation, assessment, id, 3, true).send();
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get(cast.holderToken(), path).path("effectiveness"),
                        equalTo("PARTLY_EFFECTIVE"));
        assertThat(Cast.state(id)).isEqualTo("COMPLETE");
        assertThat(types(id)).contains("org.dueregard.action.reopened.v1");
    }

    @Test
    void an_owner_who_is_promoted_to_the_chair_cannot_decide_what_they_owned() {
        var id = cast.requested();
        var path = "/v1/actions/" + id + "/completion-decision";
        var promoted = Cast.appoint(cast.chairPost(), cast.holder(), "ACTING");
        assertThat(promoted).isNotBlank();
        var owner = Tokens.with(cast.holder(), "body-chair");

        Api.change(owner, path, cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/owner-cannot-decide"));

        assertThat(Cast.state(id)).isEqualTo("COMPLETION_REQUESTED");
    }

    @Test
    void a_holder_who_never_touched_the_action_cannot_decide_it_either() {
        var id = cast.requested();
        Cast.appoint(cast.post(), cast.chair(), "DEPUTY");

        Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + id + "/completion-decision",
                        cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/owner-cannot-decide"));
    }

    @Test
    void a_refusal_sends_the_action_back_to_work() {
        var id = cast.requested();
        var path = "/v1/actions/" + id;

        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("REFUSED")));

        Api.get(cast.holderToken(), path)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("completedOn", nullValue())
                .body("rating.computed", not(equalTo("BLUE")));
    }

    private static List<String> openActions() {
        return Api.get(null, "/v1/open-actions?limit=200").jsonPath().getList("items.id");
    }

    private static void announced(String subject, String... types) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(types(subject))
                                        .containsExactly(
                                                java.util.Arrays.stream(types)
                                                        .map(
                                                                type ->
                                                                        "org.dueregard."
                                                                                + type
                                                                                + ".v1")
                                                        .toArray(String[]::new)));
    }

    /** What the event log holds of the subject, in order, each held to its contract. */
    private static List<String> types(String subject) {
        return EventLogs.of(subject).stream()
                .peek(
                        event ->
                                assertThat(new EventContract(event.type()).violations(event.data()))
                                        .as(event.type() + " " + event.data())
                                        .isEmpty())
                .map(EventLogs.Logged::type)
                .toList();
    }
}
