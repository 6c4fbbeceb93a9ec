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
        violations.addAll(ofAnswers(questionnaire, subjectKind, known, answers, true));
        return violations;
    }

    /** What is wrong with the answers that are given, whatever is missing. */
    static List<Violation> ofGivenAnswers(
            Questionnaire questionnaire,
            String subjectKind,
            List<String> known,
            Map<String, Answer> answers) {
        return ofAnswers(questionnaire, subjectKind, known, answers, false);
    }

    private static List<Violation> ofAnswers(
            Questionnaire questionnaire,
            String subjectKind,
            List<String> known,
            Map<String, Answer> answers,
            boolean complete) {
        var violations = new ArrayList<Violation>();
        answers.forEach(
                (code, answer) -> {
                    var at = "/ratings/" + code;
                    if (!known.contains(code)) {
                        violations.add(Violation.at(at, "is no characteristic of the catalogue"));
                    }
                    for (var criterion : questionnaire.criteria()) {
                        check(questionnaire, criterion, answer, at, complete, violations);
                    }
                    for (var extra : answer.more().keySet()) {
                        if (Questionnaire.isOwnField(extra)
                                || questionnaire.criterion(extra).isEmpty()) {
                            violations.add(
                                    Violation.at(
                                            at + "/more/" + extra,
                                            "is no further question of this questionnaire"));
                        }
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
            Questionnaire questionnaire,
            Criterion criterion,
            Answer answer,
            String at,
            boolean complete,
            List<Violation> violations) {
        var choice = chosen(criterion.id(), answer);
        var asked = asked(questionnaire, criterion, answer);
        var pointer =
                at + (Questionnaire.isOwnField(criterion.id()) ? "/" : "/more/") + criterion.id();
        if (!asked) {
            if (choice != null) {
                violations.add(Violation.at(pointer, "is not asked here; leave it out"));
            }
            return;
        }
        var choices = criterion.choices().stream().map(Questionnaire.Choice::id).toList();
        if (choice == null && !complete) {
            return;
        }
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

    /**
     * Whether the criterion is asked, given the other answers: its condition holds, and what the
     * condition looks at is itself asked. An answer that is hidden asks for nothing.
     */
    static boolean asked(Questionnaire questionnaire, Criterion criterion, Answer answer) {
        var present = criterion;
        for (var steps = 0; steps <= questionnaire.criteria().size(); steps++) {
            var condition = present.askedWhen();
            if (condition == null) {
                return true;
            }
            var other = chosen(condition.criterion(), answer);
            var next = questionnaire.criterion(condition.criterion());
            if (other == null || !condition.choices().contains(other) || next.isEmpty()) {
                return false;
            }
            present = next.get();
        }
        return false;
    }

    static @Nullable String chosen(String criterion, Answer answer) {
        return switch (criterion) {
            case Questionnaire.RELEVANCE -> answer.relevance();
            case Questionnaire.LIKELIHOOD -> answer.likelihood();
            case Questionnaire.IMPACT -> answer.impact();
            default -> answer.more().get(criterion);
        };
    }
}
