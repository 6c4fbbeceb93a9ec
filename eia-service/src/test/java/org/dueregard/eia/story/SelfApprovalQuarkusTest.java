package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.assessment.PostHolders;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.platform.Ids;
import org.junit.jupiter.api.Test;

/**
 * Nobody approves their own work: independence compares persons, whatever roles their tokens have.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class SelfApprovalQuarkusTest {
    @Inject PostHolders holders;

    private final Story story = new Story();
    private long postVersion = 1;

    @Test
    void an_author_cannot_assure_their_own_assessment() {
        story.submitted();

        story.assure(Api.person(Story.sub(1), "policy-author", "assurer"))
                .problem(403, "self-approval");
        assertThat(story.reread().text("/status")).isEqualTo("IN_QA");
    }

    @Test
    void an_owner_cannot_assure_the_assessment_of_their_own_subject() {
        story.withOwner().submitted();

        story.assure(story.asOwner("assurer")).problem(403, "self-approval");
    }

    @Test
    void an_author_cannot_sign_off_their_own_assessment() {
        story.passed();

        story.decide(Api.person(Story.sub(1), "decision-maker"), "ADJUST")
                .problem(403, "self-approval");
    }

    @Test
    void an_assurer_cannot_sign_off_what_they_assured() {
        story.passed();

        story.decide(Api.person(Story.sub(6), "decision-maker"), "ADJUST")
                .problem(403, "self-approval");
        assertThat(story.reread().text("/status")).isEqualTo("FOR_DECISION");
    }

    @Test
    void who_held_the_owning_post_when_the_action_was_accepted_never_judges_its_evidence() {
        story.withOwner();
        awaitHolder(story.owner);
        story.signedOff();
        var successor = "owner-" + Ids.next();
        handOver(successor);
        story.ofAction(
                "org.dueregard.action.completed.v1",
                Map.of(
                        "actionId", story.actionId(),
                        "originType", "MITIGATION",
                        "originId", story.mitigation(),
                        "completedOn", Story.TODAY.toString(),
                        "decidedByBody", "DIVERSITY-BOARD",
                        "decisionRef", "MIN-7",
                        "evidence", List.of()));
        story.awaitMitigation("COMPLETED");
        handOver("owner-" + Ids.next());
        var mitigation = story.path() + "/mitigations/" + story.mitigation();
        var seen = Api.as("policy-author").get(mitigation).expect(200).etag();
        var judgement = Map.of("sufficient", true, "residualImpact", "REDUCED", "reason", "Fell.");

        for (var gone : List.of(story.owner, successor)) {
            assertThat(
                            Api.person(gone, "policy-author", "assurer")
                                    .get("/v1/worklists/mine?limit=100")
                                    .expect(200)
                                    .json()
                                    .path("items")
                                    .findValuesAsText("ref"))
                    .doesNotContain(mitigation);
            Api.person(gone, "policy-author", "assurer")
                    .post(mitigation + "/evidence-assessment", seen, judgement)
                    .problem(403, "self-approval");
        }
        Api.as("policy-author")
                .post(mitigation + "/evidence-assessment", seen, judgement)
                .expect(200);
    }

    private void handOver(String holder) {
        Wire.ofActionPlan(
                        "org.dueregard.action-plan.post.changed.v1",
                        story.post,
                        ++postVersion,
                        Map.of(
                                "postCode",
                                story.post,
                                "title",
                                "Commander",
                                "holders",
                                List.of(
                                        Map.of(
                                                "person",
                                                holder,
                                                "from",
                                                "2016-01-01",
                                                "capacity",
                                                "HOLDER")),
                                "closed",
                                false))
                .send();
        awaitHolder(holder);
    }

    private void awaitHolder(String person) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> holders.of(story.post, TestClock.now()).equals(List.of(person)));
    }

    @Test
    void each_step_needs_its_role() {
        story.submitted();

        story.assure(Api.as("policy-author")).problem(403, "role-missing");
        story.decide(Api.as("assurer"), "ADJUST").problem(403, "role-missing");
        story.write(Api.as("assurer"), story.content()).problem(403, "role-missing");
        Api.as("analyst")
                .post(story.path() + "/publication", story.etag(), Map.of())
                .problem(403, "role-missing");
        Api.nobody().get(story.path()).problem(401, "token-missing");
    }

    @Test
    void an_author_and_assurer_of_the_version_cannot_end_its_review_as_owner_and_assurer() {
        story.withOwner().reviewDue("DSP-SELF-" + story.post);
        var review = story.review();
        var proposed =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                Story.conclusion("CONFIRM"))
                        .expect(200);

        Api.person(Story.sub(1), "assurer")
                .post(review + "/agreement", proposed.etag(), null)
                .problem(403, "self-approval");
        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
    }

    @Test
    void a_post_that_nobody_has_announced_yet_is_said_to_be_unknown() {
        story.reviewDue("DSP-POST-" + story.post);
        var review = story.review();

        Api.as("post-holder")
                .post(
                        review + "/conclusion",
                        Api.as("assurer").get(review).etag(),
                        Story.conclusion("CONFIRM"))
                .problem(403, "post-not-known-yet");
    }

    @Test
    void who_proposed_a_lower_outcome_of_a_screening_does_not_countersign_it() {
        story.registered();
        var screening = story.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "high").expect(201);
        }
        var proposed =
                Story.complete(
                                screening,
                                Map.of("outcome", "NOT_REQUIRED", "reason", "As last year."))
                        .expect(200);
        var path = "/v1/screenings/" + screening + "/countersignature";
        var agreed = Map.of("agreed", true, "reason", "I have compared both years.");

        assertThat(proposed.text("/state")).isEqualTo("LOWERING_PROPOSED");
        Api.as("panel-chair").post(path, proposed.etag(), agreed).problem(403, "self-approval");
        var done = Api.as("panel-iag").post(path, proposed.etag(), agreed).expect(200);

        assertThat(done.text("/outcome")).isEqualTo("NOT_REQUIRED");
        assertThat(done.json().path("assessmentId").isNull()).isTrue();
        var subject = "/v1/subjects/" + story.subject();
        var adopted =
                Api.as("decision-maker")
                        .post(subject + "/adoption", Api.as("auditor").get(subject).etag(), null)
                        .expect(200);
        assertThat(adopted.text("/state")).isEqualTo("ADOPTED");
    }
}
