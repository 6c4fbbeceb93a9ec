package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions that arise from events: once each, in whatever number and order the events come. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class OriginsQuarkusTest {
    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
    }

    private final String assessment = UUID.randomUUID().toString();
    private final String mitigation = UUID.randomUUID().toString();
    private final String disparity = UUID.randomUUID().toString();

    @Test
    void the_same_event_twice_makes_one_action() {
        var event = Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        event.send();
        var detected = Events.disparityDetected(disparity, 1, cast.post()).send();
        detected.send();
        settled();

        assertThat(actionsFrom(mitigation)).hasSize(1);
        assertThat(actionsFrom(disparity)).hasSize(1);
    }

    @Test
    void a_mitigation_that_is_committed_again_in_other_words_is_restated_until_it_is_accepted() {
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var id = Cast.actionFrom(mitigation);
        Events.returned(assessment, 1, 2).send();
        await(id, "origin.assessmentProgress", "UNDER_REVISION");
        Api.get(cast.holderToken(), "/v1/actions/" + id)
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("origin.returnedFor", equalTo("consultation: Youth were not asked."))
                .body("origin.resubmitBy", equalTo("2030-02-28"));

        Events.mitigationCommitted(mitigation, assessment, 1, 2, cast.post(), "Review every fifth.")
                .send();

        await(id, "description", "Review every fifth.");
        await(id, "origin.assessmentProgress", "SUBMITTED");
        assertThat(actionsFrom(mitigation)).containsExactly(id);
    }

    @Test
    void an_agreed_action_whose_mitigation_changes_gives_its_place_to_a_new_proposal() {
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var first = Cast.actionFrom(mitigation);
        cast.accept(first);

        Events.mitigationCommitted(mitigation, assessment, 1, 2, cast.post(), "Review every fifth.")
                .send();

        Awaiting.until(() -> actionsFrom(mitigation).size() == 2);
        assertThat(Cast.state(first)).isEqualTo("SUPERSEDED");
        assertThat(Cast.state(actionsFrom(mitigation).getLast())).isEqualTo("PROPOSED");
    }

    @Test
    void an_agreed_action_whose_mitigation_is_committed_unchanged_stays_agreed() {
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var id = Cast.actionFrom(mitigation);
        cast.accept(id);

        Events.mitigationCommitted(mitigation, assessment, 1, 2, cast.post()).send();
        settled();

        assertThat(Cast.state(id)).isEqualTo("AGREED");
        assertThat(actionsFrom(mitigation)).containsExactly(id);
    }

    @Test
    void a_later_version_of_the_assessment_takes_the_place_of_what_has_not_begun() {
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var first = Cast.actionFrom(mitigation);

        Events.mitigationCommitted(mitigation, assessment, 2, 2, cast.post()).send();

        Awaiting.until(() -> actionsFrom(mitigation).size() == 2);
        var second = actionsFrom(mitigation).getLast();
        Api.get(cast.holderToken(), "/v1/actions/" + first)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second));
        assertThat(Cast.state(second)).isEqualTo("PROPOSED");
    }

    @Test
    void a_sign_off_that_arrives_before_the_mitigation_counts_all_the_same() {
        Events.signedOff(assessment, 1, 1, mitigation).send();
        Events.mitigationCommitted(mitigation, assessment, 1, 1, cast.post()).send();
        var id = Cast.actionFrom(mitigation);
        cast.accept(id);
        cast.plan(id);

        Cast.done(cast.start(id));
    }

    @Test
    void an_action_that_legislation_asks_for_names_the_instrument_and_is_found_by_it() {
        var asked =
                """
                {"title": "Publish an employment monitoring report", "description": "Yearly.",
                 "accountablePost": "%s", "lens": "TOGETHER",
                 "origin": {"type": "LEGISLATION", "id": %s}}
                """;
        Api.create(Api.office(), "/v1/actions", asked.formatted(cast.post(), "\" \""))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/origin/id"));
        String id =
                Api.create(
                                Api.office(),
                                "/v1/actions",
                                asked.formatted(cast.post(), "\"RR(A)A 2000\""))
                        .then()
                        .statusCode(201)
                        .body("origin.type", equalTo("LEGISLATION"))
                        .body("origin.id", equalTo("RR(A)A 2000"))
                        .extract()
                        .path("id");

        Api.as(Api.office())
                .queryParam("originId", "RR(A)A 2000")
                .queryParam("post", cast.post())
                .get("/v1/actions")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void an_action_for_a_post_that_nobody_knows_exists_and_is_reported_as_unowned() {
        var unknown = "Nobody's post " + UUID.randomUUID();
        Events.disparityDetected(disparity, 1, unknown).send();
        var id = Cast.actionFrom(disparity);

        Api.as(Api.office())
                .queryParam("unowned", true)
                .queryParam("post", unknown)
                .get("/v1/actions")
                .then()
                .body("items.id", contains(id))
                .body("items[0].accountablePost.ownership", equalTo("POST_UNKNOWN"));

        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + id + "/proposal",
                        "{\"accountablePost\": \"%s\", \"reason\": \"The post is called so here.\"}"
                                .formatted(cast.post())));
        cast.accept(id);
    }

    @Test
    void a_disparity_has_one_action_while_one_is_open_and_another_after_that() {
        Events.disparityDetected(disparity, 1, cast.post()).send();
        var first = Cast.actionFrom(disparity);
        cast.accept(first);
        Events.disparityDetected(disparity, 2, cast.post()).send();
        settled();
        assertThat(actionsFrom(disparity)).containsExactly(first);

        Cast.done(
                Api.change(
                        Api.office(),
                        "/v1/actions/" + first + "/withdrawal",
                        "{\"reason\": \"A fault in the data.\"}"));
        Events.disparityDetected(disparity, 3, cast.post()).send();

        Awaiting.until(() -> actionsFrom(disparity).size() == 2);
        assertThat(Cast.state(actionsFrom(disparity).getLast())).isEqualTo("PROPOSED");
    }

    @Test
    void a_disparity_that_was_closed_meanwhile_opens_nothing() {
        Events.disparityChanged(disparity, 5, "CLOSED").send();
        settled();
        Events.disparityDetected(disparity, 1, cast.post()).send();
        settled();

        assertThat(actionsFrom(disparity)).isEmpty();
    }

    @Test
    void what_becomes_of_a_disparity_is_shown_on_its_action() {
        Events.disparityDetected(disparity, 1, cast.post()).send();
        var id = Cast.actionFrom(disparity);
        Events.disparityChanged(disparity, 2, "UNDER_ANALYSIS").send();
        Events.disparityChanged(disparity, 3, "REDUCED").send();

        Awaiting.until(
                () ->
                        Api.get(cast.holderToken(), "/v1/actions/" + id)
                                        .jsonPath()
                                        .getList("disparityMoves")
                                        .size()
                                == 2);
        Api.get(cast.holderToken(), "/v1/actions/" + id)
                .then()
                .body("disparityMoves.state", contains("UNDER_ANALYSIS", "REDUCED"))
                .body("disparityMoves.showsEffect", contains(false, true))
                .body("disparityMoves[1].cause", equalTo("Deployment to hotspots"));
        Api.get(null, "/v1/actions/" + id).then().body("disparityMoves", equalTo(List.of()));
    }

    private static List<String> actionsFrom(String origin) {
        return Api.get(Api.office(), "/v1/actions?originId=" + origin)
                .jsonPath()
                .getList("items.id");
    }

    private void await(String id, String field, String value) {
        Awaiting.until(
                () ->
                        value.equals(
                                Api.get(cast.holderToken(), "/v1/actions/" + id)
                                        .<String>path(field)));
    }

    /** Everything sent before has been dealt with: each partition has taken a later event. */
    private void settled() {
        var keys = List.of(assessment, disparity);
        for (var key : keys) {
            var mark = UUID.randomUUID().toString();
            if (key.equals(assessment)) {
                var after = Events.mitigationCommitted(mark, "mark", 1, 1, cast.post());
                after.keyed(key).send();
            } else {
                var after = Events.disparityDetected(mark, 1, cast.post());
                after.keyed(key).send();
            }
            Cast.actionFrom(mark);
        }
    }

    /** Waits for a condition. */
}
