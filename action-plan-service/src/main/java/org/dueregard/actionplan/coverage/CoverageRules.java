package org.dueregard.actionplan.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.dueregard.actionplan.WebAddress;
import org.dueregard.platform.problem.Violation;

/** What must hold for exercises and their marks. */
final class CoverageRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final String NOT_PROMISED =
            "Strategies that were received are counted by themselves (report 8 of 2002, para 11)";

    private CoverageRules() {}

    /** It covers units of a kind, or members that are named, each once. */
    static List<Violation> open(NewExercise asked, Collection<Member> population) {
        var violations = new ArrayList<Violation>();
        if ((asked.units() == null) == asked.members().isEmpty()) {
            violations.add(
                    Violation.at("/members", "It covers units, or members: give one of the two."));
        } else if (population.isEmpty()) {
            violations.add(Violation.at("/units", "There are no units of that kind."));
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < asked.members().size(); i++) {
            if (!codes.add(asked.members().get(i).code())) {
                violations.add(
                        Violation.at("/members/" + i + "/code", "Another member has this code."));
            }
        }
        return violations;
    }

    static List<Violation> cover(CoverageExercise exercise, String member) {
        return exercise.codes().contains(member)
                ? List.of(Violation.at("/code", "It is covered already."))
                : List.of();
    }

    /**
     * A mark says what has happened, with what belongs to that.
     *
     * @param standing marks of the exercise
     */
    static List<Violation> mark(
            NewMark asked,
            CoverageExercise exercise,
            Collection<CoverageMark> standing,
            LocalDate today) {
        var violations = new ArrayList<>(members(asked, exercise, standing));
        if (asked.on().isAfter(today) || asked.on().isBefore(EARLIEST)) {
            violations.add(
                    Violation.at("/on", "It happened today or earlier, since " + EARLIEST + "."));
        }
        if ((asked.stage() == CoverageStage.SUPPORTED) != (asked.manner() != null)) {
            violations.add(
                    Violation.at("/manner", "Support is given in a manner, and nothing else is."));
        }
        violations.addAll(received(asked, exercise));
        return violations;
    }

    private static List<Violation> received(NewMark asked, CoverageExercise exercise) {
        var violations = new ArrayList<Violation>();
        var link = asked.link();
        if (asked.stage() != CoverageStage.RECEIVED) {
            if (asked.title() != null) {
                violations.add(Violation.at("/title", "Only what was received has a title."));
            }
            if (link != null) {
                violations.add(
                        Violation.at("/link", "Only what was received can be read.", NOT_PROMISED));
            }
            if (!asked.barriers().isEmpty()) {
                violations.add(
                        Violation.at("/barriers", "Only a return that was received names them."));
            }
            return violations;
        }
        if (asked.members().size() > 1) {
            violations.add(
                    Violation.at("/members", "What was received comes from one member at a time."));
        }
        if (exercise.isListed() && link == null) {
            violations.add(
                    Violation.at(
                            "/link",
                            "Say where it can be read: what is received is listed for the public."));
        }
        if (link != null && !WebAddress.isOne(link)) {
            violations.add(Violation.at("/link", "Is an http or https address."));
        }
        return violations;
    }

    private static List<Violation> members(
            NewMark asked, CoverageExercise exercise, Collection<CoverageMark> standing) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var i = 0; i < asked.members().size(); i++) {
            var member = asked.members().get(i);
            var at = "/members/" + i;
            if (!exercise.codes().contains(member)) {
                violations.add(Violation.at(at, member + " is not covered by the exercise."));
            }
            if (!seen.add(member)) {
                violations.add(Violation.at(at, member + " is named twice."));
            }
            if (standing.stream()
                    .anyMatch(
                            each ->
                                    each.member().equals(member)
                                            && each.stage() == asked.stage()
                                            && each.manner() == asked.manner()
                                            && each.on().equals(asked.on()))) {
                violations.add(Violation.at(at, member + " has this mark of that day already."));
            }
        }
        return violations;
    }
}
