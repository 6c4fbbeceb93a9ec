package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.junit.jupiter.api.Test;

/** What is checked, how many sign, who steps in, and what others start from. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class StandardsQuarkusTest {
    private final Story story = new Story();

    @Test
    void a_new_checklist_is_answered_from_then_on_and_earlier_assurances_keep_theirs() {
        story.withOwner().submitted();
        var before = Api.as("assurer").get("/v1/assurance-checklists/1").expect(200);
        assertThat(before.json().path("questions")).hasSize(6);
        var questions = new ArrayList<Map<String, ?>>();
        before.json()
                .path("questions")
                .forEach(
                        question ->
                                questions.add(
                                        Map.of(
                                                "code",
                                                question.path("code").asText(),
                                                "question",
                                                question.path("question").asText(),
                                                "source",
                                                question.path("source").asText())));
        var longer = new ArrayList<>(questions);
        longer.add(
                Map.of(
                        "code",
                        "CHILDREN_CONSIDERED",
                        "question",
                        "Were children thought of?",
                        "source",
                        "Children Act 2004, s. 11"));
        publish(longer).expect(201);
        try {
            assertThat(story.assure(Api.as("assurer")).problem(422, "broken-rule").violations())
                    .containsExactly(
                            "/checklist say whether \"children considered\""
                                    + " (CHILDREN_CONSIDERED) is met");
        } finally {
            publish(questions).expect(201);
        }
        var passed = story.assure(Api.as("assurer")).expect(200);
        assertThat(passed.json().at("/current/assurances/0/checklistNumber").asInt())
                .isGreaterThanOrEqualTo(3);
        Api.as("assurer")
                .create("/v1/assurance-checklists", Map.of("title", "Mine", "questions", questions))
                .problem(403, "role-missing");
    }

    private static Api.Answer publish(List<? extends Map<String, ?>> questions) {
        return Api.as("programme-office")
                .create(
                        "/v1/assurance-checklists",
                        Map.of("title", "Quality assurance", "questions", questions));
    }

    @Test
    void where_a_band_asks_for_two_the_second_decision_maker_signs() {
        story.withOwner().passed();
        story.agreed();
        var second = Api.person("decision-maker-" + Ids.next(), "decision-maker");
        require(2);
        try {
            var approved = story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
            assertThat(approved.text("/status")).isEqualTo("FOR_DECISION");
            assertThat(approved.json().at("/current/approvals")).hasSize(1);
            story.decide(Api.as("decision-maker"), "ADJUST").problem(409, "illegal-transition");
            story.decide(Api.person(Story.sub(6), "decision-maker"), "ADJUST")
                    .problem(403, "self-approval");
            assertThat(story.decide(second, "ADJUST").expect(200).text("/status"))
                    .isEqualTo("SIGNED_OFF");
        } finally {
            require(1);
        }
    }

    private static void require(int approvals) {
        var path = "/v1/approval-requirements/MEDIUM";
        Api.as("programme-office")
                .put(path, Api.as("auditor").get(path).etag(), Map.of("approvals", approvals))
                .expect(200);
    }

    @Test
    void where_every_assurer_is_conflicted_another_unit_steps_in_and_the_trail_says_so() {
        story.withOwner().submitted();
        var stranger = "other-unit-" + Ids.next();

        story.assure(Api.person(stranger)).problem(403, "role-missing");
        assertThat(stepIn(Story.sub(1)).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/person is AUTHOR of this version; name somebody who has had no hand in"
                                + " it");
        assertThat(stepIn(story.owner).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/person holds the post that answers for the subject, and does not assure"
                                + " it");
        assertThat(stepIn(Story.sub(9)).problem(422, "broken-rule").violations())
                .containsExactly("/person nobody names themselves");
        var named = stepIn(stranger).expect(200);
        assertThat(named.text("/delegations/0/route")).isEqualTo("ANOTHER_UNIT");
        story.assure(Api.person(stranger)).expect(200);
        story.decide(Api.person(stranger, "decision-maker"), "ADJUST")
                .problem(403, "self-approval");
        assertThat(
                        Api.as("auditor")
                                .get(story.path() + "/changes")
                                .expect(200)
                                .json()
                                .findValuesAsText("action"))
                .contains("assessment.delegated", "assessment.passed");
    }

    private Api.Answer stepIn(String person) {
        return Api.as("programme-office")
                .post(
                        story.path() + "/delegations",
                        story.etag(),
                        Map.of(
                                "capacity",
                                "ASSURER",
                                "person",
                                person,
                                "route",
                                "ANOTHER_UNIT",
                                "reason",
                                "Both assurers of the unit have written in it."));
    }

    @Test
    void good_practice_is_marked_found_and_a_draft_starts_from_a_template_or_an_assessment() {
        story.withOwner().signedOff();
        var words = "Impact by borough " + story.post;
        Api.as("assurer")
                .create(
                        "/v1/good-practices",
                        Map.of(
                                "assessmentId",
                                story.assessment(),
                                "version",
                                1,
                                "part",
                                "IMPACTS",
                                "note",
                                words))
                .expect(201);
        assertThat(
                        Api.as("policy-author")
                                .get("/v1/good-practices?part=IMPACTS&words=" + story.post)
                                .expect(200)
                                .json()
                                .findValuesAsText("note"))
                .containsExactly(words);
        Api.as("programme-office")
                .create(
                        "/v1/assessment-templates",
                        Map.of(
                                "code",
                                "T-" + story.post,
                                "title",
                                "Street policing",
                                "description",
                                "Begin here.",
                                "assessmentId",
                                story.assessment(),
                                "version",
                                1,
                                "parts",
                                List.of("SCOPE", "IMPACTS")))
                .expect(201);

        var other = new Story().withOwner().screened();
        start(other, Map.of("template", "T-" + story.post)).expect(200);
        var content = other.reread();
        assertThat(content.text("/current/content/scope/aims")).startsWith("Find weapons");
        assertThat(content.json().at("/current/content/impacts")).hasSize(9);
        assertThat(content.json().at("/current/content/evidence")).isEmpty();
        assertThat(content.text("/current/content/impacts/0/id"))
                .isNotEqualTo(story.reread().text("/current/content/impacts/0/id"));
        start(
                        other,
                        Map.of(
                                "assessment",
                                Map.of(
                                        "assessmentId",
                                        story.assessment(),
                                        "version",
                                        1,
                                        "parts",
                                        List.of("EVIDENCE", "MITIGATIONS"))))
                .expect(200);
        assertThat(other.reread().json().at("/current/content/evidence")).hasSize(1);
        start(other, Map.of()).problem(400, "request-invalid");
        start(
                        story,
                        Map.of(
                                "assessment",
                                Map.of(
                                        "assessmentId",
                                        other.assessment(),
                                        "version",
                                        1,
                                        "parts",
                                        List.of("EVIDENCE"))))
                .problem(409, "illegal-transition");
    }

    private static Api.Answer start(Story draft, Map<String, ?> from) {
        return Api.as("policy-author").post(draft.path() + "/start", draft.etag(), from);
    }
}
