package org.dueregard.actionplan.plan;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for plans, initiatives and gap analyses. */
final class PlanRules {
    /** How long a group has for its gap analysis; the documents say none, this is ours. */
    static final Period GAP_ANALYSIS_WITHIN = Period.ofMonths(1);

    private PlanRules() {}

    static List<Violation> make(NewPlan asked) {
        var violations = new ArrayList<Violation>();
        var last = asked.lastDay();
        if (last != null && last.isBefore(asked.firstDay())) {
            violations.add(Violation.at("/to", "A plan ends on its first day or later."));
        }
        violations.addAll(kind(asked));
        if (asked.kind() != PlanKind.LOCAL && asked.unit() != null) {
            violations.add(Violation.at("/unit", "Only a local plan is a unit's."));
        }
        var codes = new HashSet<String>();
        for (var i = 0; i < asked.sections().size(); i++) {
            if (!codes.add(asked.sections().get(i).code())) {
                violations.add(
                        Violation.at("/sections/" + i + "/code", "Another section has this code."));
            }
        }
        return violations;
    }

    private static List<Violation> kind(NewPlan asked) {
        return switch (asked.kind()) {
            case CORPORATE ->
                    asked.strategy() == null
                            ? List.of(
                                    Violation.at(
                                            "/strategy",
                                            "A corporate plan drives a strategy; name it."))
                            : List.of();
            case LOCAL ->
                    asked.unit() == null
                            ? List.of(Violation.at("/unit", "A local plan is a unit's; name it."))
                            : List.of();
            case SCHEME ->
                    asked.element() == null
                            ? List.of(
                                    Violation.at(
                                            "/element", "Say which element of the scheme it is."))
                            : List.of();
            case THEMED -> List.of();
            case DEVELOPMENT ->
                    asked.assessment() == null
                            ? List.of(
                                    Violation.at(
                                            "/assessment",
                                            "A development plan follows from an assessment; name it."))
                            : List.of();
        };
    }

    /** Each local plan has one accountable unit lead (report 8 of 2002, para 3). */
    static List<Violation> led(@Nullable String leadPost) {
        return leadPost == null
                ? List.of(
                        Violation.at(
                                "/unit",
                                "No post leads the unit; name one, so that somebody answers for the plan."))
                : List.of();
    }

    /** One corporate plan drives a strategy at any time (report 8 of 2002, para 2). */
    static List<Violation> activate(Plan plan, List<Plan> corporate) {
        return corporate.stream()
                .filter(other -> !other.code().equals(plan.code()) && other.overlaps(plan))
                .map(
                        other ->
                                Violation.at(
                                        "",
                                        "The corporate plan "
                                                + other.code()
                                                + " is active for the same strategy on some of these days."))
                .toList();
    }

    /**
     * A development plan holds actions for the organisation's own people only; each action of a
     * scheme has one accountable business area (report 12 of 2008, para 16).
     */
    static List<Violation> carry(PlanKind kind, Lens lens, @Nullable String businessArea) {
        if (kind == PlanKind.SCHEME && businessArea == null) {
            return List.of(
                    Violation.at(
                            "/businessArea",
                            "Name the business area that is accountable for an action of a scheme."));
        }
        return kind == PlanKind.DEVELOPMENT && lens != Lens.TOGETHER
                ? List.of(
                        Violation.at(
                                "/lens",
                                "A development plan holds actions with the lens TOGETHER only."))
                : List.of();
    }

    /** An initiative counts as complete after a gap analysis only (report 8 of 2002, para 6). */
    static List<Violation> analyse(GapFinding finding, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (finding.analysedOn().isAfter(today)) {
            violations.add(
                    Violation.at("/analysedOn", "An analysis is recorded when it has been made."));
        }
        if (finding.gapFound() && finding.missing().isEmpty()) {
            violations.add(
                    Violation.at(
                            "/actions", "A gap that was found needs at least one new action."));
        }
        if (!finding.gapFound() && !finding.missing().isEmpty()) {
            violations.add(
                    Violation.at("/actions", "Where there is no gap, nothing new is to be done."));
        }
        return violations;
    }

    static List<Violation> link(Initiative one, Initiative first) {
        var violations = new ArrayList<Violation>();
        if (one.id().equals(first.id())) {
            violations.add(Violation.at("/sameAs", "An initiative does not repeat itself."));
        }
        if (first.sameAs() != null) {
            violations.add(
                    Violation.at(
                            "/sameAs",
                            "That one repeats another itself; link to the one that is counted."));
        }
        return violations;
    }
}
