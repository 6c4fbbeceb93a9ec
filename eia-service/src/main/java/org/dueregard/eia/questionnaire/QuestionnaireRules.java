package org.dueregard.eia.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.eia.questionnaire.Questionnaire.Choice;
import org.dueregard.eia.questionnaire.Questionnaire.Criterion;
import org.dueregard.platform.problem.Violation;

/** What a document has to keep before anyone can be asked with it. */
public final class QuestionnaireRules {
    static final String OURS = "Due Regard: a questionnaire is data that can be checked";
    static final String CLOSED = "Due Regard: scoring fails closed";
    static final String STRANDS = "Met modernisation programme 2005, para 5";
    static final String RACE =
            "Scrutiny of the MPS equalities scheme 2008, para 42: every corporate policy is at"
                    + " least relevant to race";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int HEAVIEST = 5;
    private static final int MOST = 100;

    private QuestionnaireRules() {}

    /** Everything that is wrong with the document, but for the results of its test cases. */
    public static List<Violation> violations(Questionnaire questionnaire) {
        var found = new ArrayList<Violation>();
        if (questionnaire.title().isBlank()) {
            found.add(at("/title", "says what is asked"));
        }
        if (questionnaire.fullAssessmentWithinDays() < 1
                || questionnaire.fullAssessmentWithinDays() > 366) {
            found.add(at("/fullAssessmentWithinDays", "is 1 to 366"));
        }
        ofCriteria(questionnaire, found);
        ofConditions(questionnaire, found);
        ofWeights(questionnaire, found);
        ofRules(questionnaire, found);
        ofFloors(questionnaire, found);
        if (found.isEmpty()) {
            ofTests(questionnaire, found);
        }
        return found;
    }

    /** Each test case that does not come out as it says, with what it expects and what it gets. */
    public static List<Violation> ofTestCases(List<TestRun> runs) {
        var found = new ArrayList<Violation>();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            if (!run.passed()) {
                found.add(
                        at(
                                "/testCases/" + i,
                                "“"
                                        + run.name()
                                        + "” expected "
                                        + told(run.expected(), run.expectedRules())
                                        + ", and got "
                                        + told(run.actual(), run.actualRules())));
            }
        }
        return found;
    }

    private static String told(Outcome outcome, List<String> rules) {
        return outcome + (rules.isEmpty() ? " by no rule" : " by " + String.join(", ", rules));
    }

    private static void ofCriteria(Questionnaire questionnaire, List<Violation> found) {
        var criteria = questionnaire.criteria();
        if (questionnaire.criterion(Questionnaire.RELEVANCE).isEmpty()) {
            found.add(at("/criteria", "ask for the relevance: one has the id relevance"));
        }
        if (criteria.size() > MOST) {
            found.add(at("/criteria", "are " + MOST + " at most"));
        }
        var ids = new HashSet<String>();
        for (var i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var place = "/criteria/" + i;
            ofId(criterion.id(), place + "/id", ids, found);
            if (criterion.id().equals("reason")) {
                found.add(at(place + "/id", "is the name of the reason; choose another"));
            }
            if (criterion.question().isBlank()) {
                found.add(at(place + "/question", "says what is asked"));
            }
            var choices = new HashSet<String>();
            for (var j = 0; j < criterion.choices().size(); j++) {
                ofId(criterion.choices().get(j).id(), place + "/choices/" + j, choices, found);
            }
            if (choices.size() < 2) {
                found.add(at(place + "/choices", "are two at least"));
            }
            if (!choices.contains(Questionnaire.UNKNOWN)) {
                found.add(
                        sourced(
                                place + "/choices",
                                "let people say that they do not know: one has the id unknown",
                                CLOSED));
            }
        }
    }

    private static void ofId(String id, String place, Set<String> seen, List<Violation> found) {
        if (!ID.matcher(id).matches()) {
            found.add(
                    at(
                            place,
                            "“"
                                    + id
                                    + "” is no id: small letters, digits and hyphens, 64 at most"));
        }
        if (!seen.add(id)) {
            found.add(at(place, "“" + id + "” stands twice"));
        }
    }

    private static void ofConditions(Questionnaire questionnaire, List<Violation> found) {
        var criteria = questionnaire.criteria();
        for (var i = 0; i < criteria.size(); i++) {
            var condition = criteria.get(i).askedWhen();
            if (condition == null) {
                continue;
            }
            var place = "/criteria/" + i + "/askedWhen";
            if (criteria.get(i).id().equals(Questionnaire.RELEVANCE)) {
                found.add(sourced(place, "leave it out: the relevance is always asked", CLOSED));
            }
            var other = questionnaire.criterion(condition.criterion());
            if (other.isEmpty()) {
                found.add(
                        at(
                                place + "/criterion",
                                "there is no criterion “" + condition.criterion() + "”"));
            } else {
                ofChoices(other.get(), condition.choices(), place + "/choices", found);
            }
            var circle = circle(questionnaire, criteria.get(i));
            if (!circle.isEmpty()) {
                found.add(
                        at(
                                place,
                                "goes round in a circle, so that it would never be asked: "
                                        + String.join(" → ", circle)));
            }
        }
    }

    /** The ids on the way back to this criterion; empty where the way ends. */
    private static List<String> circle(Questionnaire questionnaire, Criterion start) {
        var way = new LinkedHashSet<String>();
        Criterion present = start;
        while (way.add(present.id())) {
            var condition = present.askedWhen();
            var next =
                    condition == null
                            ? null
                            : questionnaire.criterion(condition.criterion()).orElse(null);
            if (next == null) {
                return List.of();
            }
            present = next;
        }
        if (!present.id().equals(start.id())) {
            return List.of();
        }
        var circle = new ArrayList<>(way);
        circle.add(start.id());
        return circle;
    }

    private static void ofChoices(
            Criterion criterion, List<String> choices, String place, List<Violation> found) {
        if (choices.isEmpty()) {
            found.add(at(place, "names a choice at least"));
        }
        for (var choice : choices) {
            if (!criterion.has(choice)) {
                found.add(at(place, "“" + choice + "” is no choice of " + criterion.id()));
            }
        }
    }

    private static void ofWeights(Questionnaire questionnaire, List<Violation> found) {
        questionnaire
                .weights()
                .forEach(
                        (id, byChoice) -> {
                            var criterion = questionnaire.criterion(id);
                            if (criterion.isEmpty()) {
                                found.add(at("/weights/" + id, "there is no such criterion"));
                                return;
                            }
                            byChoice.forEach(
                                    (choice, weight) ->
                                            ofWeight(criterion.get(), choice, weight, found));
                        });
        for (var criterion : questionnaire.criteria()) {
            var unweighed =
                    criterion.choices().stream()
                            .map(Choice::id)
                            .filter(choice -> !choice.equals(Questionnaire.UNKNOWN))
                            .filter(choice -> questionnaire.weight(criterion.id(), choice) == null)
                            .toList();
            if (!unweighed.isEmpty()) {
                found.add(
                        sourced(
                                "/weights/" + criterion.id(),
                                "says what these weigh: "
                                        + String.join(", ", unweighed)
                                        + "; what has no weight would count as unknown",
                                CLOSED));
            }
        }
    }

    private static void ofWeight(
            Criterion criterion, String choice, Integer weight, List<Violation> found) {
        var place = "/weights/" + criterion.id() + "/" + choice;
        if (!criterion.has(choice)) {
            found.add(at(place, "is no choice of " + criterion.id()));
        } else if (choice.equals(Questionnaire.UNKNOWN)) {
            found.add(sourced(place, "leave it out: unknown has no weight", CLOSED));
        } else if (weight == null || weight < 0 || weight > HEAVIEST) {
            found.add(at(place, "is 0 to " + HEAVIEST));
        }
    }

    private static void ofRules(Questionnaire questionnaire, List<Violation> found) {
        var ids = new HashSet<String>();
        var rules = questionnaire.rules();
        for (var i = 0; i < rules.size(); i++) {
            var place = "/rules/" + i;
            ofId(Objects.requireNonNullElse(rules.get(i).id(), ""), place + "/id", ids, found);
            switch (rules.get(i)) {
                case ScoringRule.AnyRelevanceAtLeast any -> ofLevel(any.level(), 3, place, found);
                case ScoringRule.AnyRiskAtLeast any -> {
                    ofLevel(any.level(), HEAVIEST * HEAVIEST, place, found);
                    for (var needed : List.of(Questionnaire.LIKELIHOOD, Questionnaire.IMPACT)) {
                        if (questionnaire.criterion(needed).isEmpty()) {
                            found.add(at(place, "needs a criterion " + needed));
                        }
                    }
                }
                case ScoringRule.AnyChoice any ->
                        questionnaire
                                .criterion(any.criterion())
                                .ifPresentOrElse(
                                        criterion ->
                                                ofChoices(
                                                        criterion,
                                                        any.choices(),
                                                        place + "/choices",
                                                        found),
                                        () ->
                                                found.add(
                                                        at(
                                                                place + "/criterion",
                                                                "there is no criterion “"
                                                                        + any.criterion()
                                                                        + "”")));
                case ScoringRule.AnyUnknown _, ScoringRule.CompulsorySubject _ -> {
                    // Nothing to look up.
                }
            }
        }
        if (rules.stream().noneMatch(ScoringRule.AnyUnknown.class::isInstance)) {
            found.add(
                    sourced(
                            "/rules",
                            "have one of kind ANY_UNKNOWN: what is not known cannot be ruled out",
                            CLOSED));
        }
        if (rules.stream().noneMatch(ScoringRule.CompulsorySubject.class::isInstance)) {
            found.add(
                    sourced(
                            "/rules",
                            "have one of kind COMPULSORY_SUBJECT: a strand is always assessed",
                            STRANDS));
        }
    }

    private static void ofLevel(int level, int highest, String place, List<Violation> found) {
        if (level < 1 || level > highest) {
            found.add(at(place + "/level", "is 1 to " + highest));
        }
    }

    private static void ofFloors(Questionnaire questionnaire, List<Violation> found) {
        var relevance = questionnaire.criterion(Questionnaire.RELEVANCE);
        if (relevance.isEmpty()) {
            return;
        }
        var floors = questionnaire.floors();
        for (var i = 0; i < floors.size(); i++) {
            ofChoices(
                    relevance.get(),
                    floors.get(i).refusedChoices(),
                    "/floors/" + i + "/refusedChoices",
                    found);
        }
        for (var choice : relevance.get().choices()) {
            var weight = questionnaire.weight(Questionnaire.RELEVANCE, choice.id());
            var refused =
                    floors.stream()
                            .anyMatch(
                                    floor ->
                                            floor.characteristic().equals("RACE")
                                                    && floor.subjectKinds().contains("POLICY")
                                                    && floor.refusedChoices()
                                                            .contains(choice.id()));
            if (weight != null && weight == 0 && !refused) {
                found.add(
                        sourced(
                                "/floors",
                                "refuse “" + choice.id() + "” for RACE of a POLICY",
                                RACE));
            }
        }
    }

    private static void ofTests(Questionnaire questionnaire, List<Violation> found) {
        var tests = questionnaire.testCases();
        if (tests.isEmpty()) {
            found.add(at("/testCases", "are one at least"));
        }
        var rules = questionnaire.rules().stream().map(ScoringRule::id).collect(Collectors.toSet());
        var names = new HashSet<String>();
        var shown = new HashSet<String>();
        for (var i = 0; i < tests.size(); i++) {
            var test = tests.get(i);
            var place = "/testCases/" + i;
            if (test.name().isBlank() || !names.add(test.name())) {
                found.add(at(place + "/name", "is a name of its own"));
            }
            shown.addAll(test.fired());
            for (var rule : test.fired()) {
                if (!rules.contains(rule)) {
                    found.add(at(place + "/fired", "there is no rule “" + rule + "”"));
                }
            }
            var longest =
                    test.sheets().stream()
                            .flatMap(sheet -> sheet.values().stream())
                            .mapToInt(List::size)
                            .max()
                            .orElse(0);
            if (longest > questionnaire.criteria().size()) {
                found.add(at(place + "/sheets", "have more answers than there are criteria"));
            }
            var sheets = TestRun.sheets(questionnaire, test);
            for (var sheet = 0; sheet < sheets.size(); sheet++) {
                for (var fault :
                        AnswerRules.violations(
                                questionnaire,
                                "",
                                List.of(),
                                List.copyOf(sheets.get(sheet).keySet()),
                                sheets.get(sheet))) {
                    found.add(
                            at(
                                    place + "/sheets/" + sheet,
                                    fault.pointer().replaceFirst("/ratings/", "")
                                            + " "
                                            + fault.message()));
                }
            }
        }
        for (var rule : questionnaire.rules()) {
            if (!shown.contains(rule.id())) {
                found.add(at("/testCases", "show rule “" + rule.id() + "” firing at least once"));
            }
        }
    }

    private static Violation at(String place, String message) {
        return sourced(place, message, OURS);
    }

    private static Violation sourced(String place, String message, String source) {
        return Violation.at("/document" + place, message, source);
    }
}
