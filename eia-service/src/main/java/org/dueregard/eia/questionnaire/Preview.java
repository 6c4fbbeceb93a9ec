package org.dueregard.eia.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/**
 * What sheets would come out as; nothing is kept.
 *
 * @param unanswered what was asked and has no answer
 */
public record Preview(Result result, List<String> unanswered) {
    /** Sheets may have gaps, but what they say must be of the questionnaire. */
    public static Preview of(
            Questionnaire questionnaire,
            String subjectKind,
            boolean compulsory,
            List<Map<String, Answer>> sheets) {
        var characteristics = new TreeSet<String>();
        sheets.forEach(sheet -> characteristics.addAll(sheet.keySet()));
        var known = List.copyOf(characteristics);
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < sheets.size(); i++) {
            for (var fault :
                    AnswerRules.ofGivenAnswers(questionnaire, subjectKind, known, sheets.get(i))) {
                violations.add(
                        new Violation(
                                fault.pointer().replaceFirst("/ratings", "/sheets/" + i),
                                fault.message(),
                                fault.source()));
            }
        }
        DomainException.refuseIfAny("The sheets cannot be scored like this.", violations);
        return new Preview(
                Scoring.score(questionnaire, compulsory, sheets),
                Scoring.unanswered(questionnaire, known, sheets));
    }
}
