package org.dueregard.actionplan.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a strategy and what is decided about it. */
final class StrategyRules {
    private StrategyRules() {}

    static List<Violation> compose(NewStrategy asked) {
        var violations = new ArrayList<Violation>();
        if (asked.endYear() != null && asked.endYear() < asked.launchYear()) {
            violations.add(
                    Violation.at(
                            "/endYear", "A strategy ends in the year of its launch or later."));
        }
        var objectives = new HashSet<String>();
        for (var i = 0; i < asked.objectives().size(); i++) {
            if (!objectives.add(asked.objectives().get(i).code())) {
                violations.add(
                        Violation.at(
                                "/objectives/" + i + "/code", "Another objective has this code."));
            }
        }
        for (var i = 0; i < asked.objectives().size(); i++) {
            violations.addAll(compose(asked.objectives().get(i), objectives, "/objectives/" + i));
        }
        var numbers = new HashSet<Integer>();
        for (var i = 0; i < asked.priorities().size(); i++) {
            var priority = asked.priorities().get(i);
            if (!numbers.add(priority.number())) {
                violations.add(
                        Violation.at("/priorities/" + i + "/number", "Another priority has it."));
            }
            if (priority.objective() != null && !objectives.contains(priority.objective())) {
                violations.add(
                        Violation.at(
                                "/priorities/" + i + "/objective",
                                "The strategy has no objective " + priority.objective() + "."));
            }
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < asked.commitments().size(); i++) {
            var commitment = asked.commitments().get(i);
            violations.addAll(commit(commitment, codes, objectives, "/commitments/" + i));
            codes.add(commitment.code());
        }
        return violations;
    }

    /** A component points to another objective that there is (report 12 of 2008, R3 and R4). */
    private static List<Violation> compose(
            NewStrategy.NewObjective asked, Set<String> objectives, String pointer) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < asked.components().size(); i++) {
            var pointsTo = asked.components().get(i).pointsTo();
            var at = pointer + "/components/" + i + "/pointsTo";
            if (asked.code().equals(pointsTo)) {
                violations.add(Violation.at(at, "An objective does not point to itself."));
            } else if (pointsTo != null && !objectives.contains(pointsTo)) {
                violations.add(Violation.at(at, "The strategy has no objective " + pointsTo + "."));
            }
        }
        return violations;
    }

    /**
     * Each item can be cited by its number.
     *
     * @param taken those of the numbers that the objective has already
     */
    static List<Violation> attach(List<Integer> numbers, Set<Integer> taken) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<>(taken);
        for (var i = 0; i < numbers.size(); i++) {
            if (!seen.add(numbers.get(i))) {
                violations.add(
                        Violation.at(
                                "/items/" + i + "/number",
                                "Another item of the objective has the number "
                                        + numbers.get(i)
                                        + "."));
            }
        }
        return violations;
    }

    /** Each commitment sits under one objective (strategy 2017–2021). */
    static List<Violation> commit(
            NewStrategy.NewCommitment asked,
            Set<String> present,
            Set<String> objectives,
            String pointer) {
        var violations = new ArrayList<Violation>();
        if (present.contains(asked.code())) {
            violations.add(Violation.at(pointer + "/code", "Another commitment has this code."));
        }
        if (!objectives.contains(asked.objective())) {
            violations.add(
                    Violation.at(
                            pointer + "/objective",
                            "The strategy has no objective " + asked.objective() + "."));
        }
        return violations;
    }

    static List<Violation> overlap(Set<String> overlapping, Set<String> objectives) {
        var violations = new ArrayList<Violation>();
        if (overlapping.size() < 2) {
            violations.add(
                    Violation.at("/objectives", "Name two objectives or more that overlap."));
        }
        overlapping.stream()
                .filter(code -> !objectives.contains(code))
                .sorted()
                .forEach(
                        code ->
                                violations.add(
                                        Violation.at(
                                                "/objectives",
                                                "The strategy has no objective " + code + ".")));
        return violations;
    }

    /** An overlap ends with clear ownership (report 12 of 2008, para 18). */
    static List<Violation> settle(Overlap overlap, OverlapDecision decision) {
        var lead = decision.leadObjective();
        return switch (decision.settlement()) {
            case SPLIT ->
                    lead == null
                            ? List.of()
                            : List.of(
                                    Violation.at(
                                            "/leadObjective",
                                            "Objectives that are split keep their own leads."));
            case MERGE, LEAD_AND_SUPPORT ->
                    lead != null && overlap.objectives().contains(lead)
                            ? List.of()
                            : List.of(
                                    Violation.at(
                                            "/leadObjective",
                                            "Name the one of the overlapping objectives whose lead answers."));
        };
    }

    static List<Violation> link(Commitment one, Commitment first) {
        var violations = new ArrayList<Violation>();
        if (one.id().equals(first.id())) {
            violations.add(Violation.at("/sameAs", "A commitment does not repeat itself."));
        }
        if (first.sameAs() != null) {
            violations.add(
                    Violation.at(
                            "/sameAs",
                            "That one repeats another itself; link to the one that is counted."));
        }
        return violations;
    }

    static List<Violation> move(@Nullable DueDate present, DueDate to, @Nullable String reason) {
        return present != null && !present.equals(to) && reason == null
                ? List.of(Violation.at("/reason", "Say why the target moves."))
                : List.of();
    }
}
