package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/**
 * A policy from its registration to the end of its first review, by the people whose part it is.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class LoopQuarkusTest {
    private final Story story = new Story();

    @Test
    void a_policy_is_screened_assessed_signed_off_published_reviewed_and_confirmed() {
        // An author registers; a panel screens.
        story.withOwner().registered();
        assertThat(Api.as("policy-author").get("/v1/subjects/" + story.subject()).text("/state"))
                .isEqualTo("PROPOSED");
        var screening = story.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "high").expect(201);
        }
        var outcome = Story.complete(screening, Map.of()).expect(200);
        assertThat(outcome.text("/outcome")).isEqualTo("FULL_EIA_REQUIRED");
        assertThat(outcome.text("/basis")).isEqualTo("QUORATE");
        assertThat(outcome.json().path("relevance"))
                .anySatisfy(
                        found -> {
                            assertThat(found.path("characteristic").asText()).isEqualTo("RACE");
                            assertThat(found.path("relevant").asBoolean()).isTrue();
                            assertThat(found.path("median").asDouble()).isEqualTo(3.0);
                        });
        kept(screening.toString(), "org.dueregard.eia.screening.completed.v1");
    }

    @Test
    void an_author_assesses_an_assurer_passes_a_decision_maker_signs_a_publisher_publishes() {
        story.withOwner().screened();
        kept(story.assessment().toString(), "org.dueregard.eia.full-assessment.required.v1");

        // What is missing can be read at any time.
        var before = Api.as("policy-author").get(story.path() + "/completeness").expect(200);
        assertThat(before.json().path("complete").asBoolean()).isFalse();
        assertThat(before.json().path("gaps"))
                .allSatisfy(gap -> assertThat(gap.path("source").asText()).isNotBlank());
        story.write(Api.as("policy-author"), story.content()).expect(200);
        assertThat(
                        Api.as("policy-author")
                                .get(story.path() + "/completeness")
                                .json()
                                .path("complete")
                                .asBoolean())
                .isTrue();

        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        kept(story.assessment().toString(), "org.dueregard.eia.mitigation.committed.v1");
        story.assure(Api.as("assurer")).expect(200);

        // Nobody has accepted the mitigation yet.
        assertThat(
                        story.decide(Api.as("decision-maker"), "ADJUST")
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/unplaced M1: " + story.post + " has not accepted it");
        story.agreed();
        var signed = story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        assertThat(signed.text("/status")).isEqualTo("SIGNED_OFF");
        assertThat(signed.text("/current/signedSha256"))
                .isEqualTo(signed.text("/current/contentSha256"));
        var event =
                kept(story.assessment().toString(), "org.dueregard.eia.signed-off.v1").getFirst();
        assertThat(event.path("decision").asText()).isEqualTo("ADJUST");
        assertThat(event.path("monitoringPlan").path(0).path("indicatorId").asText())
                .isEqualTo("SS-SEARCH-RATE");

        // Due regard is shown: the owner may adopt.
        var subject = "/v1/subjects/" + story.subject();
        var owner = story.asOwner();
        assertThat(
                        owner.post(subject + "/adoption", owner.get(subject).etag(), null)
                                .expect(200)
                                .text("/state"))
                .isEqualTo("ADOPTED");

        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);
        kept(story.assessment().toString(), "org.dueregard.eia.published.v1");
        kept(story.subject().toString(), "org.dueregard.eia.subject.changed.v1");
    }

    @Test
    void a_review_ends_by_its_owner_and_an_assurer_and_by_nobody_else() {
        story.withOwner().reviewDue("DSP-LOOP-" + story.post);
        var review = story.review();
        var read = Api.as("assurer").get(review);

        // An assurer cannot agree to what the owner has not proposed, nor propose it.
        Api.as("assurer")
                .post(review + "/agreement", read.etag(), null)
                .problem(409, "illegal-transition");
        Api.as("assurer")
                .post(review + "/conclusion", read.etag(), Story.conclusion("CONFIRM"))
                .problem(403, "post-not-held");
        var proposed =
                story.asOwner()
                        .post(review + "/conclusion", read.etag(), Story.conclusion("CONFIRM"))
                        .expect(200);
        // The owner cannot agree with themselves, whatever role they have.
        story.asOwner("assurer")
                .post(review + "/agreement", proposed.etag(), null)
                .problem(403, "self-approval");
        // Nor can an author or the decision-maker's assurer of old be the owner; another assurer
        // ends it.
        var concluded =
                Api.person("another-assurer", "assurer")
                        .post(review + "/agreement", proposed.etag(), null)
                        .expect(200);

        assertThat(concluded.text("/state")).isEqualTo("CONCLUDED");
        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");
        var event =
                kept(story.assessment().toString(), "org.dueregard.eia.review.completed.v1")
                        .getFirst();
        assertThat(event.path("outcome").asText()).isEqualTo("NO_CHANGE");
        assertThat(event.path("resolvedTriggers").path(0).asText())
                .isEqualTo("DSP-LOOP-" + story.post);
    }

    @Test
    void a_review_can_begin_a_new_version_while_the_old_copy_stays_for_everyone() {
        var disparity = "DSP-NEW-" + story.post;
        story.withOwner().reviewDue(disparity);
        var copy = "/v1/published-assessments/" + story.assessment() + "/versions/1";
        var bytes = Api.nobody().get(copy).expect(200).response().asString();
        var review = story.review();
        var proposed =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                Story.conclusion("REASSESS"))
                        .expect(200);
        Api.as("assurer").post(review + "/agreement", proposed.etag(), null).expect(200);

        var draft = story.reread();
        assertThat(draft.text("/status")).isEqualTo("DRAFT");
        assertThat(draft.text("/current/version")).isEqualTo("2");
        assertThat(Api.as("auditor").get(story.path() + "/versions/1").text("/status"))
                .isEqualTo("SUPERSEDED");
        assertThat(draft.text("/notices/0/ref")).isEqualTo(disparity);
        assertThat(Api.nobody().get(copy).response().asString()).isEqualTo(bytes);
        assertThat(Api.nobody().get(copy, "text/html").expect(200).response().asString())
                .contains("is being assessed anew")
                .doesNotContain("superseded");

        // The new draft has to answer what caused the review.
        var content = story.content();
        story.write(Api.as("policy-author"), content).expect(200);
        assertThat(
                        Api.as("policy-author")
                                .post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains(disparity);
        content.put(
                "evidence", List.of(Story.evidence("E1", null), Story.evidence("E2", disparity)));
        story.write(Api.as("policy-author"), content).expect(200);
        // What its owner has taken on goes on; what says something else now is offered anew.
        assertThat(story.reread().text("/mitigationProgress/0/state")).isEqualTo("AGREED");
        var mitigations = new ArrayList<Object>((List<?>) content.get("mitigations"));
        var another = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) mitigations.getFirst()).forEach((k, v) -> another.put((String) k, v));
        another.put("ref", "M2");
        another.put("description", "Each search is filmed.");
        mitigations.add(another);
        content.put("mitigations", mitigations);
        story.write(Api.as("policy-author"), content).expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> committed().size() == 2);
        assertThat(committed())
                .extracting(event -> event.path("eiaVersion").asInt())
                .containsExactly(1, 2);
        assertThat(committed().getLast().path("description").asText())
                .isEqualTo("Each search is filmed.");
        assertThat(story.reread().json().path("mitigationProgress"))
                .extracting(progress -> progress.path("state").asText())
                .containsExactly("AGREED", "PROPOSED");
    }

    @Test
    void an_action_that_slips_past_the_next_review_is_seen_in_the_assessment() {
        story.signedOff();
        var late = Story.TODAY.plusYears(4).toString();

        story.ofAction(
                "org.dueregard.action.changed.v1",
                Map.of(
                        "actionId",
                        story.actionId(),
                        "version",
                        3,
                        "originId",
                        story.mitigation(),
                        "changes",
                        List.of(
                                Map.of(
                                        "field",
                                        "dueDate",
                                        "old",
                                        Story.TODAY.plusDays(100).toString(),
                                        "new",
                                        late,
                                        "reason",
                                        "The record system changes first.")),
                        "computedRag",
                        "AMBER",
                        "changedByPost",
                        story.post));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> progress().path("actionRating").asText().equals("AMBER"));
        assertThat(progress().path("dueOn").asText()).isEqualTo(late);
        assertThat(progress().path("slipsPastReview").asBoolean()).isTrue();
        assertThat(progress().path("ownerPost").asText()).isEqualTo(story.post);
    }

    private JsonNode progress() {
        return story.reread().json().at("/mitigationProgress/0");
    }

    private List<JsonNode> committed() {
        return Wire.read(
                story.assessment().toString(), "org.dueregard.eia.mitigation.committed.v1");
    }

    @Test
    void the_evidence_of_a_mitigation_is_judged_by_somebody_who_does_not_own_its_action() {
        story.withOwner().signedOff();
        var mitigation = story.path() + "/mitigations/" + story.mitigation();
        story.ofAction(
                "org.dueregard.action.completed.v1",
                Map.of(
                        "actionId", story.actionId(),
                        "originType", "MITIGATION",
                        "originId", story.mitigation(),
                        "completedOn", Story.TODAY.toString(),
                        "decidedByBody", "DIVERSITY-BOARD",
                        "decisionRef", "MIN-7",
                        "evidence",
                                List.of(
                                        Map.of(
                                                "id",
                                                "EV-1",
                                                "kind",
                                                "COUNT",
                                                "url",
                                                "https://example.invalid/ev-1",
                                                "numerator",
                                                31,
                                                "denominator",
                                                32,
                                                "asAt",
                                                Story.TODAY.toString()))));
        story.awaitMitigation("COMPLETED");
        var read = Api.as("policy-author").get(mitigation).expect(200);
        var judgement =
                Map.of("sufficient", true, "residualImpact", "REDUCED", "reason", "It fell.");

        assertThat(read.json().path("evidence").path(0).path("numerator").asInt()).isEqualTo(31);
        story.asOwner("policy-author")
                .post(mitigation + "/evidence-assessment", read.etag(), judgement)
                .problem(403, "self-approval");
        Api.as("policy-author")
                .post(mitigation + "/evidence-assessment", read.etag(), judgement)
                .expect(200);

        var event =
                kept(
                                story.assessment().toString(),
                                "org.dueregard.eia.mitigation.evidence.assessed.v1")
                        .getFirst();
        assertThat(event.path("sufficient").asBoolean()).isTrue();
    }

    /** What was sent keeps the promise of its schema. */
    private static List<JsonNode> kept(String key, String type) {
        var sent = Wire.sent(key, type);
        assertThat(sent)
                .allSatisfy(
                        data ->
                                assertThat(new EventContract(type).violations(data.toString()))
                                        .isEmpty());
        return sent;
    }
}
