package org.dueregard.eia.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.questionnaire.Questionnaire.Criterion;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a sheet of answers has to keep so that it can be scored. */
public final class AnswerRules {
    private AnswerRules() {}

    /**
     * Everything that is wrong with a sheet.
     *
     * @param required codes of the characteristics that must be answered
     * @param known codes that may be answered
     * @param answers by code of characteristic
     */
    public static List<Violation> violations(
            Questionnaire questionnaire,
            String subjectKind,
            List<String> required,
            List<String> known,
            Map<String, Answer> answers) {
        var violations = new ArrayList<Violation>();
        for (var code : required) {
            if (!answers.containsKey(code)) {
                violations.add(
                        Violation.at(
                                "/ratings/" + code,
                                "rate this characteristic too, with unknown where you cannot say"));
            }
        }
        answers.forEach(
                (code, answer) -> {
                    var at = "/ratings/" + code;
                    if (!known.contains(code)) {
                        violations.add(Violation.at(at, "is no characteristic of the catalogue"));
                    }
                    for (var criterion : questionnaire.criteria()) {
                        check(criterion, answer, at, violations);
                    }
                    for (var floor : questionnaire.floors()) {
                        if (floor.characteristic().equals(code)
                                && floor.subjectKinds().contains(subjectKind)
                                && floor.refusedChoices().contains(answer.relevance())) {
                            violations.add(
                                    Violation.at(
                                            at + "/relevance",
                                            "cannot be " + answer.relevance() + " here",
                                            floor.source()));
                        }
                    }
                });
        return violations;
    }

    private static void check(
            Criterion criterion, Answer answer, String at, List<Violation> violations) {
        var choice = chosen(criterion.id(), answer);
        var asked = asked(criterion, answer);
        var pointer = at + "/" + criterion.id();
        if (!asked) {
            if (choice != null) {
                violations.add(Violation.at(pointer, "is not asked here; leave it out"));
            }
            return;
        }
        var choices = criterion.choices().stream().map(Questionnaire.Choice::id).toList();
        if (choice == null) {
            violations.add(Violation.at(pointer, "choose one of " + String.join(", ", choices)));
        } else if (!choices.contains(choice)) {
            violations.add(
                    Violation.at(
                            pointer,
                            choice
                                    + " is no choice of this questionnaire; choose one of "
                                    + String.join(", ", choices)));
        }
    }

    static boolean asked(Criterion criterion, Answer answer) {
        var condition = criterion.askedWhen();
        if (condition == null) {
            return true;
        }
        var other = chosen(condition.criterion(), answer);
        return other != null && condition.choices().contains(other);
    }

    static @Nullable String chosen(String criterion, Answer answer) {
        return switch (criterion) {
            case Questionnaire.RELEVANCE -> answer.relevance();
            case Questionnaire.LIKELIHOOD -> answer.likelihood();
            case Questionnaire.IMPACT -> answer.impact();
            default -> null;
        };
    }
}
