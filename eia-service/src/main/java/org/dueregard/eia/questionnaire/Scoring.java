package org.dueregard.eia.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * From sheets to an outcome.
 *
 * <p>The full assessment is required as soon as one rule fires for one answer: the maximum over the
 * answers, never an average of them. The relevance of a characteristic is the median of the
 * members, with the spread beside it; it decides nothing but whether the characteristic is called
 * relevant. The outcome does not depend on the order of sheets or of characteristics, and no
 * characteristic weighs more than another (Race and Diversity Strategy 2005: no hierarchy of
 * difference).
 */
public final class Scoring {
    private Scoring() {}

    /**
     * Scores sheets that {@link AnswerRules} found nothing wrong with. An answer that is missing
     * counts as unknown.
     *
     * @param sheets answers by code of characteristic, one map per person
     */
    public static Result score(
            Questionnaire questionnaire, boolean compulsory, List<Map<String, Answer>> sheets) {
        var trace = new ArrayList<TraceStep>();
        var priority = false;
        var codes = new TreeMap<String, List<@Nullable Answer>>();
        sheets.forEach(sheet -> sheet.keySet().forEach(code -> codes.put(code, List.of())));
        codes.replaceAll(
                (code, _) -> {
                    var answers = new ArrayList<@Nullable Answer>();
                    sheets.forEach(sheet -> answers.add(sheet.get(code)));
                    return answers;
                });
        for (var rule : questionnaire.rules()) {
            var fired =
                    switch (rule) {
                        case ScoringRule.AnyRelevanceAtLeast any ->
                                anyRelevance(questionnaire, any, codes, trace);
                        case ScoringRule.AnyRiskAtLeast any ->
                                anyRisk(questionnaire, any, codes, trace);
                        case ScoringRule.AnyUnknown any ->
                                anyUnknown(questionnaire, any, codes, trace);
                        case ScoringRule.AnyChoice any ->
                                anyChoice(questionnaire, any, codes, trace);
                        case ScoringRule.CompulsorySubject any ->
                                compulsory(any, compulsory, trace);
                    };
            priority |= fired && rule.priority();
        }
        var relevance =
                codes.entrySet().stream()
                        .map(entry -> relevance(questionnaire, entry.getKey(), entry.getValue()))
                        .toList();
        var outcome =
                sheets.isEmpty() || trace.stream().anyMatch(TraceStep::fired)
                        ? Outcome.FULL_EIA_REQUIRED
                        : Outcome.NOT_REQUIRED;
        var score = relevance.stream().mapToInt(Relevance::score).max().orElse(0);
        return new Result(outcome, priority, score, relevance, trace);
    }

    private static boolean anyRelevance(
            Questionnaire questionnaire,
            ScoringRule.AnyRelevanceAtLeast rule,
            Map<String, List<@Nullable Answer>> codes,
            List<TraceStep> trace) {
        var before = trace.size();
        each(
                codes,
                (code, sheet, answer) -> {
                    var weight =
                            answer == null
                                    ? null
                                    : questionnaire.weight(
                                            Questionnaire.RELEVANCE, answer.relevance());
                    if (answer != null && weight != null && weight > 0) {
                        var fired = weight >= rule.level();
                        trace.add(
                                new TraceStep(
                                        rule.id(),
                                        code,
                                        sheet,
                                        "relevance " + answer.relevance() + " = " + weight,
                                        fired,
                                        weight
                                                + (fired ? " reaches " : " is below ")
                                                + rule.level()));
                    }
                });
        return firedSince(before, trace);
    }

    private static boolean anyRisk(
            Questionnaire questionnaire,
            ScoringRule.AnyRiskAtLeast rule,
            Map<String, List<@Nullable Answer>> codes,
            List<TraceStep> trace) {
        var before = trace.size();
        each(
                codes,
                (code, sheet, answer) -> {
                    var risk = answer == null ? 0 : risk(questionnaire, answer);
                    if (answer != null && risk > 0) {
                        var fired = risk >= rule.level();
                        trace.add(
                                new TraceStep(
                                        rule.id(),
                                        code,
                                        sheet,
                                        "likelihood "
                                                + answer.likelihood()
                                                + " × impact "
                                                + answer.impact()
                                                + " = "
                                                + risk,
                                        fired,
                                        risk
                                                + (fired ? " reaches " : " is below ")
                                                + rule.level()));
                    }
                });
        return firedSince(before, trace);
    }

    private static boolean anyUnknown(
            Questionnaire questionnaire,
            ScoringRule.AnyUnknown rule,
            Map<String, List<@Nullable Answer>> codes,
            List<TraceStep> trace) {
        var before = trace.size();
        each(
                codes,
                (code, sheet, answer) -> {
                    var unknown = unknownCriterion(questionnaire, answer);
                    if (unknown != null) {
                        trace.add(
                                new TraceStep(
                                        rule.id(),
                                        code,
                                        sheet,
                                        unknown + " unknown",
                                        true,
                                        "what is not known cannot be ruled out"));
                    }
                });
        return firedSince(before, trace);
    }

    private static boolean anyChoice(
            Questionnaire questionnaire,
            ScoringRule.AnyChoice rule,
            Map<String, List<@Nullable Answer>> codes,
            List<TraceStep> trace) {
        var before = trace.size();
        var criterion = questionnaire.criterion(rule.criterion());
        each(
                codes,
                (code, sheet, answer) -> {
                    if (answer == null
                            || criterion.isEmpty()
                            || !AnswerRules.asked(questionnaire, criterion.get(), answer)) {
                        return;
                    }
                    var choice = AnswerRules.chosen(rule.criterion(), answer);
                    if (choice != null) {
                        var fired = rule.choices().contains(choice);
                        trace.add(
                                new TraceStep(
                                        rule.id(),
                                        code,
                                        sheet,
                                        rule.criterion() + " " + choice,
                                        fired,
                                        choice
                                                + (fired ? " is" : " is not")
                                                + " among "
                                                + String.join(", ", rule.choices())));
                    }
                });
        return firedSince(before, trace);
    }

    /** What was asked on a sheet and has no answer at all, in words; it is scored as unknown. */
    public static List<String> unanswered(
            Questionnaire questionnaire, List<String> required, List<Map<String, Answer>> sheets) {
        var missing = new ArrayList<String>();
        for (var i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var codes = new TreeSet<>(required);
            codes.addAll(sheet.keySet());
            for (var code : codes) {
                var answer = sheet.get(code);
                var where = "sheet " + (i + 1) + ", " + code;
                if (answer == null) {
                    missing.add(where);
                    continue;
                }
                for (var criterion : questionnaire.criteria()) {
                    if (AnswerRules.asked(questionnaire, criterion, answer)
                            && AnswerRules.chosen(criterion.id(), answer) == null) {
                        missing.add(where + ": " + criterion.id());
                    }
                }
            }
        }
        return missing;
    }

    private static boolean compulsory(
            ScoringRule.CompulsorySubject rule, boolean compulsory, List<TraceStep> trace) {
        trace.add(
                new TraceStep(
                        rule.id(),
                        null,
                        null,
                        compulsory ? "strand of a programme" : "no strand of a programme",
                        compulsory,
                        compulsory
                                ? "the assessment is compulsory whatever the panel finds"
                                : "the assessment is not compulsory"));
        return compulsory;
    }

    private static Relevance relevance(
            Questionnaire questionnaire, String code, List<@Nullable Answer> answers) {
        var known =
                answers.stream()
                        .filter(Objects::nonNull)
                        .map(
                                answer ->
                                        questionnaire.weight(
                                                Questionnaire.RELEVANCE, answer.relevance()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        var unknowns =
                (int)
                        answers.stream()
                                .filter(answer -> unknownCriterion(questionnaire, answer) != null)
                                .count();
        var score =
                answers.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(answer -> risk(questionnaire, answer))
                        .max()
                        .orElse(0);
        var reason =
                answers.stream()
                        .filter(Objects::nonNull)
                        .max(
                                Comparator.comparing(
                                                (Answer answer) -> height(questionnaire, answer))
                                        .thenComparing(Answer::reason))
                        .map(Answer::reason)
                        .orElse("nobody has answered");
        var median = median(known);
        return new Relevance(
                code,
                unknowns > 0 || (median != null && median.signum() > 0),
                median,
                known.isEmpty() ? null : known.getFirst(),
                known.isEmpty() ? null : known.getLast(),
                unknowns,
                score,
                reason);
    }

    /** The middle of sorted values, or half way between the two middles; null of none. */
    static @Nullable BigDecimal median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        var middle = sorted.size() / 2;
        var twice =
                sorted.size() % 2 == 1
                        ? 2 * sorted.get(middle)
                        : sorted.get(middle - 1) + sorted.get(middle);
        return BigDecimal.valueOf(twice * 5L, 1);
    }

    private static int height(Questionnaire questionnaire, Answer answer) {
        var weight = questionnaire.weight(Questionnaire.RELEVANCE, answer.relevance());
        return weight == null ? Integer.MAX_VALUE : weight;
    }

    /** Likelihood × impact where both were asked and known, else 0. */
    private static int risk(Questionnaire questionnaire, Answer answer) {
        var likelihood = askedWeight(questionnaire, Questionnaire.LIKELIHOOD, answer);
        var impact = askedWeight(questionnaire, Questionnaire.IMPACT, answer);
        return likelihood == null || impact == null ? 0 : likelihood * impact;
    }

    private static @Nullable Integer askedWeight(
            Questionnaire questionnaire, String criterionId, Answer answer) {
        var criterion = questionnaire.criterion(criterionId).orElse(null);
        var choice = AnswerRules.chosen(criterionId, answer);
        if (criterion == null
                || choice == null
                || !AnswerRules.asked(questionnaire, criterion, answer)) {
            return null;
        }
        return questionnaire.weight(criterionId, choice);
    }

    /** The first criterion that was asked and has no known answer; null where all are known. */
    private static @Nullable String unknownCriterion(
            Questionnaire questionnaire, @Nullable Answer answer) {
        if (answer == null) {
            return "everything";
        }
        for (var criterion : questionnaire.criteria()) {
            if (AnswerRules.asked(questionnaire, criterion, answer)) {
                var choice = AnswerRules.chosen(criterion.id(), answer);
                if (choice == null || questionnaire.weight(criterion.id(), choice) == null) {
                    return criterion.id();
                }
            }
        }
        return null;
    }

    private static boolean firedSince(int before, List<TraceStep> trace) {
        return trace.subList(before, trace.size()).stream().anyMatch(TraceStep::fired);
    }

    private interface Look {
        void at(String code, int sheet, @Nullable Answer answer);
    }

    private static void each(Map<String, List<@Nullable Answer>> codes, Look look) {
        codes.forEach(
                (code, answers) -> {
                    for (var sheet = 0; sheet < answers.size(); sheet++) {
                        look.at(code, sheet + 1, answers.get(sheet));
                    }
                });
    }
}
