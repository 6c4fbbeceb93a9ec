package org.dueregard.eia.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of a questionnaire's own test cases says, and what comes out. */
public record TestRun(
        String name,
        Outcome expected,
        List<String> expectedRules,
        Outcome actual,
        List<String> actualRules) {

    public boolean passed() {
        return expected == actual
                && expectedRules.size() == actualRules.size()
                && actualRules.containsAll(expectedRules);
    }

    public static List<TestRun> all(Questionnaire questionnaire) {
        return questionnaire.testCases().stream().map(test -> of(questionnaire, test)).toList();
    }

    private static TestRun of(Questionnaire questionnaire, Questionnaire.TestCase test) {
        var result = Scoring.score(questionnaire, test.compulsory(), sheets(questionnaire, test));
        return new TestRun(
                test.name(),
                test.outcome(),
                test.fired(),
                result.outcome(),
                result.trace().stream()
                        .filter(TraceStep::fired)
                        .map(TraceStep::rule)
                        .distinct()
                        .toList());
    }

    static List<Map<String, Answer>> sheets(
            Questionnaire questionnaire, Questionnaire.TestCase test) {
        return test.sheets().stream()
                .map(
                        sheet -> {
                            Map<String, Answer> answers = new HashMap<>();
                            sheet.forEach(
                                    (code, choices) ->
                                            answers.put(
                                                    code,
                                                    answer(questionnaire, test.name(), choices)));
                            return answers;
                        })
                .toList();
    }

    /** Choices stand in the order of the criteria. */
    private static Answer answer(
            Questionnaire questionnaire, String name, List<@Nullable String> choices) {
        var byCriterion = new HashMap<String, String>();
        for (var i = 0; i < Math.min(choices.size(), questionnaire.criteria().size()); i++) {
            var choice = choices.get(i);
            if (choice != null) {
                byCriterion.put(questionnaire.criteria().get(i).id(), choice);
            }
        }
        var relevance = byCriterion.remove(Questionnaire.RELEVANCE);
        var likelihood = byCriterion.remove(Questionnaire.LIKELIHOOD);
        var impact = byCriterion.remove(Questionnaire.IMPACT);
        return new Answer(
                relevance == null ? Questionnaire.UNKNOWN : relevance,
                likelihood,
                impact,
                byCriterion,
                "Test case: " + name);
    }
}
