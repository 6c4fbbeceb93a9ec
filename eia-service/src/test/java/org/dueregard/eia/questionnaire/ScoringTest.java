package org.dueregard.eia.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.eia.Reference.CATALOGUE;
import static org.dueregard.eia.Reference.QUESTIONNAIRE;
import static org.dueregard.eia.Reference.SCREENING_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.dueregard.eia.Refusals;
import org.dueregard.eia.characteristic.Characteristic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {
    static List<Questionnaire.TestCase> embedded() {
        return QUESTIONNAIRE.testCases();
    }

    @ParameterizedTest
    @MethodSource("embedded")
    void the_questionnaire_keeps_the_test_cases_in_its_own_document(Questionnaire.TestCase given) {
        var sheets =
                given.sheets().stream()
                        .map(
                                sheet -> {
                                    var answers = nothing();
                                    sheet.forEach(
                                            (code, choices) ->
                                                    answers.put(
                                                            code,
                                                            answer(
                                                                    choices.get(0),
                                                                    choices.get(1),
                                                                    choices.get(2))));
                                    return answers;
                                })
                        .toList();

        var result = Scoring.score(QUESTIONNAIRE, given.compulsory(), sheets);

        assertThat(result.outcome()).as(given.name()).isEqualTo(given.outcome());
        assertThat(result.trace().stream().filter(TraceStep::fired).map(TraceStep::rule).distinct())
                .as(given.name())
                .containsExactlyElementsOf(given.fired());
    }

    @Test
    void the_outcome_follows_the_highest_answer_and_the_relevance_the_median() {
        var result =
                Scoring.score(
                        QUESTIONNAIRE,
                        false,
                        List.of(
                                race("none", null, null),
                                race("low", "rare", "minor"),
                                race("high", "unlikely", "minor")));

        assertThat(result.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
        assertThat(relevance(result, "RACE").median()).isEqualByComparingTo("1");
        assertThat(relevance(result, "RACE").lowest()).isZero();
        assertThat(relevance(result, "RACE").highest()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'0,0,1', 0", "'0,1', 0.5", "'1,2', 1.5", "'3', 3", "'0,1,2,3', 1.5"})
    void the_median_of_an_even_number_lies_half_way(String values, String median) {
        var sorted = Arrays.stream(values.split(",")).map(Integer::valueOf).toList();

        assertThat(Scoring.median(sorted)).isEqualByComparingTo(median);
    }

    @Test
    void nobody_has_a_median() {
        assertThat(Scoring.median(List.of())).isNull();
    }

    @Test
    void what_is_not_answered_counts_as_unknown() {
        var forgot = race("low", "rare", "minor");
        forgot.remove("SEX");

        var result =
                Scoring.score(QUESTIONNAIRE, false, List.of(race("low", "rare", "minor"), forgot));

        assertThat(result.outcome()).isEqualTo(Outcome.FULL_EIA_REQUIRED);
        assertThat(relevance(result, "SEX").unknowns()).isEqualTo(1);
    }

    @Test
    void a_panel_without_any_sheet_leads_to_the_full_assessment() {
        assertThat(Scoring.score(QUESTIONNAIRE, false, List.of()).outcome())
                .isEqualTo(Outcome.FULL_EIA_REQUIRED);
    }

    @Test
    void a_serious_answer_gives_priority_and_an_unknown_one_does_not() {
        assertThat(score(race("high", "rare", "minor")).priority()).isTrue();
        assertThat(score(race("low", "almost-certain", "severe")).priority()).isTrue();
        assertThat(score(race("unknown", null, null)).priority()).isFalse();
    }

    @Test
    void the_trace_tells_each_step_from_answer_to_rule() {
        var result = score(race("medium", "likely", "moderate"));

        assertThat(result.trace())
                .contains(
                        new TraceStep(
                                "any-serious-risk",
                                "RACE",
                                1,
                                "likelihood likely × impact moderate = 12",
                                true,
                                "12 reaches 12"),
                        new TraceStep(
                                "any-high-relevance",
                                "RACE",
                                1,
                                "relevance medium = 2",
                                false,
                                "2 is below 3"));
    }

    @Test
    void the_order_of_sheets_and_characteristics_changes_nothing_and_none_weighs_more() {
        var random = new Random(1999);
        var codes = CATALOGUE.statutory().stream().map(Characteristic::code).toList();
        for (var round = 0; round < 200; round++) {
            var sheets = new ArrayList<Map<String, Answer>>();
            for (var i = 0; i < 3; i++) {
                var sheet = nothing();
                codes.forEach(code -> sheet.put(code, anyAnswer(random)));
                sheets.add(sheet);
            }
            var permuted = new ArrayList<>(codes);
            Collections.shuffle(permuted, random);
            var renamed =
                    sheets.stream()
                            .map(
                                    sheet -> {
                                        Map<String, Answer> other = new LinkedHashMap<>();
                                        for (var i = 0; i < codes.size(); i++) {
                                            other.put(permuted.get(i), get(sheet, codes.get(i)));
                                        }
                                        return other;
                                    })
                            .toList();
            var shuffled = new ArrayList<>(sheets);
            Collections.shuffle(shuffled, random);

            var result = Scoring.score(QUESTIONNAIRE, false, sheets);

            assertThat(Scoring.score(QUESTIONNAIRE, false, shuffled).relevance())
                    .isEqualTo(result.relevance());
            assertThat(Scoring.score(QUESTIONNAIRE, false, renamed).outcome())
                    .isEqualTo(result.outcome());
            assertThat(Scoring.score(QUESTIONNAIRE, false, renamed).score())
                    .isEqualTo(result.score());
        }
    }

    @Test
    void a_sheet_that_forgets_a_characteristic_is_refused() {
        var sheet = race("low", "rare", "minor");
        sheet.remove("AGE");

        assertThat(refused("POLICY", sheet))
                .containsExactly(
                        "/ratings/AGE rate this characteristic too, with unknown where you cannot"
                                + " say");
    }

    @Test
    void a_choice_that_the_questionnaire_does_not_have_is_refused() {
        assertThat(refused("POLICY", race("enormous", null, null)))
                .containsExactly(
                        "/ratings/RACE/relevance enormous is no choice of this questionnaire;"
                                + " choose one of none, low, medium, high, unknown");
    }

    @Test
    void an_answer_to_a_question_that_was_not_asked_is_refused() {
        assertThat(refused("OPERATION", race("none", "likely", null)))
                .containsExactly("/ratings/RACE/likelihood is not asked here; leave it out");
    }

    @Test
    void a_question_that_was_asked_is_answered() {
        assertThat(refused("POLICY", race("low", null, "minor")))
                .containsExactly(
                        "/ratings/RACE/likelihood choose one of rare, unlikely, possible, likely,"
                                + " almost-certain, unknown");
    }

    @Test
    void a_corporate_policy_is_at_least_relevant_to_race() {
        assertThat(refused("POLICY", race("none", null, null)))
                .containsExactly("/ratings/RACE/relevance cannot be none here");
        assertThat(refused("OPERATION", race("none", null, null))).isEmpty();
    }

    @Test
    void a_characteristic_beyond_the_law_may_be_rated_and_an_unknown_one_may_not() {
        var sheet = race("low", "rare", "minor");
        sheet.put("CARERS", answer("low", "rare", "minor"));
        sheet.put("HEIGHT", answer("none", null, null));

        assertThat(refused("POLICY", sheet))
                .containsExactly("/ratings/HEIGHT is no characteristic of the catalogue");
    }

    @Test
    void a_document_with_anything_unknown_in_it_is_no_questionnaire() {
        assertThatThrownBy(
                        () -> Questionnaire.read(SCREENING_1.replace("ANY_UNKNOWN", "ANY_FEELING")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                Questionnaire.read(
                                        SCREENING_1.replaceFirst(
                                                "\"title\"", "\"rank\": 1, \"title\"")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Result score(Map<String, Answer> sheet) {
        return Scoring.score(QUESTIONNAIRE, false, List.of(sheet));
    }

    private static Relevance relevance(Result result, String code) {
        return result.relevance().stream()
                .filter(found -> found.characteristic().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> refused(String kind, Map<String, Answer> sheet) {
        return AnswerRules.violations(
                        QUESTIONNAIRE,
                        kind,
                        CATALOGUE.statutory().stream().map(Characteristic::code).toList(),
                        CATALOGUE.characteristics().stream().map(Characteristic::code).toList(),
                        sheet)
                .stream()
                .map(Refusals::sentence)
                .toList();
    }

    private static Map<String, Answer> race(
            String relevance, @Nullable String likelihood, @Nullable String impact) {
        var answers = nothing();
        answers.put("RACE", answer(relevance, likelihood, impact));
        return answers;
    }

    private static Map<String, Answer> nothing() {
        var answers = new HashMap<String, Answer>();
        CATALOGUE
                .statutory()
                .forEach(
                        characteristic ->
                                answers.put(characteristic.code(), answer("none", null, null)));
        return answers;
    }

    private static Answer answer(
            @Nullable String relevance, @Nullable String likelihood, @Nullable String impact) {
        return new Answer(
                relevance == null ? "none" : relevance, likelihood, impact, "because of it");
    }

    private static Answer anyAnswer(Random random) {
        var relevance = List.of("none", "low", "medium", "high", "unknown").get(random.nextInt(5));
        if (relevance.equals("none") || relevance.equals("unknown")) {
            return answer(relevance, null, null);
        }
        var likelihood =
                List.of("rare", "unlikely", "possible", "likely", "almost-certain")
                        .get(random.nextInt(5));
        var impact =
                List.of("negligible", "minor", "moderate", "major", "severe")
                        .get(random.nextInt(5));
        return answer(relevance, likelihood, impact);
    }

    private static Answer get(Map<String, Answer> sheet, String code) {
        return Objects.requireNonNull(sheet.get(code));
    }
}
