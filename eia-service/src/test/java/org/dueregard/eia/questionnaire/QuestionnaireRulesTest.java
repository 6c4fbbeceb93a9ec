package org.dueregard.eia.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.eia.Reference.QUESTIONNAIRE;
import static org.dueregard.eia.Reference.SCREENING_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.Reference;
import org.dueregard.eia.Refusals;
import org.dueregard.platform.caller.Person;
import org.junit.jupiter.api.Test;

class QuestionnaireRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Person OFFICE = new Person("programme-office");

    private final ObjectNode document = (ObjectNode) Reference.json(SCREENING_1);

    @Test
    void the_shipped_questionnaire_keeps_every_rule() {
        assertThat(QuestionnaireRules.violations(QUESTIONNAIRE)).isEmpty();
        assertThat(TestRun.all(QUESTIONNAIRE)).allMatch(TestRun::passed);
    }

    @Test
    void conditions_that_go_round_in_a_circle_are_refused() {
        criterion("likelihood").set("askedWhen", condition("impact", "major"));
        criterion("impact").set("askedWhen", condition("likelihood", "likely"));

        assertThat(violations())
                .contains(
                        "/document/criteria/1/askedWhen goes round in a circle, so that it would"
                                + " never be asked: likelihood → impact → likelihood",
                        "/document/criteria/2/askedWhen goes round in a circle, so that it would"
                                + " never be asked: impact → likelihood → impact");
    }

    @Test
    void a_condition_on_itself_is_a_circle_too() {
        criterion("impact").set("askedWhen", condition("impact", "major"));

        assertThat(violations()).anyMatch(sentence -> sentence.endsWith("impact → impact"));
    }

    @Test
    void a_failing_test_case_is_named_with_what_it_expects_and_what_it_gets() {
        ((ObjectNode) document.path("rules").path(0)).put("level", 2);
        ((ObjectNode) document.path("testCases").path(0)).set("sheets", sheets("medium"));
        var draft = draft();

        var refused = Refusals.refusal(() -> draft.publish(OFFICE, NOON));

        assertThat(refused.slug()).isEqualTo("questionnaire-tests-fail");
        assertThat(refused.violations())
                .first()
                .satisfies(
                        violation -> {
                            assertThat(violation.pointer()).isEqualTo("/document/testCases/0");
                            assertThat(violation.message())
                                    .isEqualTo(
                                            "“nothing adverse: not required” expected NOT_REQUIRED"
                                                    + " by no rule, and got FULL_EIA_REQUIRED by"
                                                    + " any-high-relevance");
                        });
        assertThat(draft.state()).isEqualTo(QuestionnaireState.DRAFT);
    }

    @Test
    void what_is_published_cannot_be_written_any_more() {
        var draft = draft();
        draft.publish(OFFICE, NOON);

        assertThat(Refusals.refusal(() -> draft.write(document.toString(), OFFICE, NOON)).slug())
                .isEqualTo("illegal-transition");
        assertThat(draft.published().sha256()).hasSize(64);
    }

    @Test
    void a_weight_or_rank_of_a_characteristic_cannot_be_stored() {
        document.set("characteristicWeights", Reference.json("{\"RACE\": 2, \"AGE\": 1}"));

        assertThat(Refusals.violations(this::draft))
                .singleElement()
                .asString()
                .startsWith("/document/characteristicWeights is no field here; there are criteria");
    }

    @Test
    void a_field_that_is_missing_is_named_where_it_is_missing() {
        criterion("impact").remove("question");

        assertThat(Refusals.violations(this::draft))
                .containsExactly("/document/criteria/2 question is missing");
    }

    @Test
    void a_corporate_policy_is_at_least_relevant_to_race_in_every_questionnaire() {
        document.putArray("floors");

        assertThat(violations())
                .containsExactly("/document/floors refuse “none” for RACE of a POLICY");
    }

    @Test
    void scoring_fails_closed_in_every_questionnaire() {
        ((ArrayNode) document.path("rules")).remove(2);
        ((ObjectNode) document.path("weights").path("impact")).remove("severe");

        assertThat(violations())
                .contains(
                        "/document/weights/impact says what these weigh: severe; what has no"
                                + " weight would count as unknown",
                        "/document/rules have one of kind ANY_UNKNOWN: what is not known cannot be"
                                + " ruled out");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        document.put("title", " ").put("fullAssessmentWithinDays", 0);
        criterion("likelihood").set("askedWhen", condition("nonsense", "low"));
        ((ObjectNode) document.path("rules").path(0)).put("level", 7);

        assertThat(violations())
                .contains(
                        "/document/title says what is asked",
                        "/document/fullAssessmentWithinDays is 1 to 366",
                        "/document/criteria/1/askedWhen/criterion there is no criterion “nonsense”",
                        "/document/rules/0/level is 1 to 3");
    }

    @Test
    void a_further_question_is_asked_scored_and_hidden_like_the_others() {
        withConcern();
        var questionnaire = Questionnaire.parse(document.toString());

        assertThat(QuestionnaireRules.violations(questionnaire)).isEmpty();
        var worried = new Answer("low", "rare", "minor", Map.of("concern", "yes"), "Letters.");
        assertThat(Scoring.score(questionnaire, false, List.of(Map.of("RACE", worried))).outcome())
                .isEqualTo(Outcome.FULL_EIA_REQUIRED);
        assertThat(
                        AnswerRules.violations(
                                        questionnaire,
                                        "SOP",
                                        List.of(),
                                        List.of("RACE"),
                                        Map.of("RACE", new Answer("low", "rare", "minor", "No.")))
                                .stream()
                                .map(Refusals::sentence))
                .containsExactly("/ratings/RACE/more/concern choose one of yes, no, unknown");
    }

    @Test
    void an_answer_behind_a_hidden_one_does_not_count() {
        withConcern();
        var questionnaire = Questionnaire.parse(document.toString());
        var left = new Answer("none", "likely", "major", Map.of("concern", "yes"), "Left over.");

        var result = Scoring.score(questionnaire, false, List.of(Map.of("RACE", left)));

        assertThat(result.outcome()).isEqualTo(Outcome.NOT_REQUIRED);
        assertThat(result.score()).isZero();
    }

    @Test
    void a_preview_lists_what_is_unanswered() {
        var preview =
                Preview.of(
                        QUESTIONNAIRE,
                        "SOP",
                        false,
                        List.of(Map.of("RACE", new Answer("low", "rare", null, "No."))));

        assertThat(preview.unanswered()).containsExactly("sheet 1, RACE: impact");
        assertThat(preview.result().outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void the_trace_reads_as_sentences() {
        var result =
                Scoring.score(
                        QUESTIONNAIRE,
                        false,
                        List.of(Map.of("RACE", new Answer("high", "rare", "minor", "Yes."))));

        assertThat(result.trace().stream().map(TraceStep::sentence))
                .contains(
                        "RACE, sheet 1: relevance high = 3; 3 reaches 3, so rule"
                                + " any-high-relevance requires the full assessment.",
                        "RACE, sheet 1: likelihood rare × impact minor = 2; 2 is below 12: rule"
                                + " any-serious-risk requires nothing.");
    }

    /** A question behind a question: likelihood → concern. */
    private void withConcern() {
        ((ArrayNode) document.path("criteria"))
                .add(
                        Reference.json(
                                """
                                { "id": "concern", "question": "Is there public concern?",
                                  "askedWhen": { "criterion": "likelihood",
                                                 "choices": ["rare", "unlikely", "possible", "likely", "almost-certain"] },
                                  "choices": [ { "id": "yes", "label": "Yes" }, { "id": "no", "label": "No" },
                                               { "id": "unknown", "label": "Not known" } ] }"""));
        ((ObjectNode) document.path("weights"))
                .set("concern", Reference.json("{ \"yes\": 1, \"no\": 0 }"));
        ((ArrayNode) document.path("rules"))
                .add(
                        Reference.json(
                                """
                                { "kind": "ANY_CHOICE", "id": "any-concern", "criterion": "concern",
                                  "choices": ["yes"], "priority": false }"""));
        for (JsonNode test : document.path("testCases")) {
            for (JsonNode sheet : test.path("sheets")) {
                for (JsonNode choices : sheet) {
                    var asked = List.of("rare", "unlikely", "possible", "likely", "almost-certain");
                    if (asked.contains(choices.path(1).asText())) {
                        ((ArrayNode) choices).add("no");
                    }
                }
            }
        }
        ((ArrayNode) document.path("testCases"))
                .add(
                        Reference.json(
                                """
                                { "name": "concern is enough", "compulsory": false,
                                  "sheets": [ { "RACE": ["low", "rare", "minor", "yes"] } ],
                                  "outcome": "FULL_EIA_REQUIRED", "fired": ["any-concern"] }"""));
    }

    private ObjectNode criterion(String id) {
        for (var criterion : document.path("criteria")) {
            if (criterion.path("id").asText().equals(id)) {
                return (ObjectNode) criterion;
            }
        }
        throw new AssertionError(id);
    }

    private static JsonNode condition(String criterion, String choice) {
        return Reference.json(
                "{\"criterion\": \"%s\", \"choices\": [\"%s\"]}".formatted(criterion, choice));
    }

    private static JsonNode sheets(String relevance) {
        return Reference.json("[{\"RACE\": [\"%s\", \"rare\", \"minor\"]}]".formatted(relevance));
    }

    private QuestionnaireVersion draft() {
        var draft = new QuestionnaireVersion(new VersionId("screening", 2));
        draft.write(document.toString(), OFFICE, NOON);
        return draft;
    }

    private List<String> violations() {
        return QuestionnaireRules.violations(Questionnaire.parse(document.toString())).stream()
                .map(Refusals::sentence)
                .toList();
    }
}
