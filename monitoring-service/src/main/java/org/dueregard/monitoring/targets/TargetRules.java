package org.dueregard.monitoring.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a target, and an assessment of it, has to be. */
final class TargetRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TargetRules() {}

    /** Everything that is wrong with an aim. */
    static List<Violation> of(Aim aim) {
        var violations = new ArrayList<Violation>();
        var kind = aim.kind();
        needs(
                violations,
                "/value",
                aim.value(),
                kind == TargetKind.REACH || kind == TargetKind.COVERAGE,
                kind);
        needs(violations, "/perYear", aim.perYear(), kind.isSteps(), kind);
        needs(
                violations,
                "/baseline",
                aim.baseline(),
                kind.isSteps() || kind == TargetKind.GAP_DECREASE,
                kind);
        needs(violations, "/tolerance", aim.tolerance(), kind == TargetKind.PARITY, kind);
        if (aim.floor() != null && !kind.isSteps()) {
            violations.add(
                    Violation.at("/floor", "is for STEPS_IN_POINTS and STEPS_IN_PERCENT only"));
        }
        if (aim.perYear() != null && aim.perYear().signum() <= 0) {
            violations.add(
                    Violation.at("/perYear", "is more than 0; direction says which way it goes"));
        }
        if (aim.tolerance() != null && aim.tolerance().signum() < 0) {
            violations.add(Violation.at("/tolerance", "is 0 or more"));
        }
        if (kind == TargetKind.COVERAGE
                && aim.value() != null
                && (aim.value().signum() <= 0 || aim.value().compareTo(HUNDRED) > 0)) {
            violations.add(Violation.at("/value", "is a percentage above 0, 100 at most"));
        }
        if (kind == TargetKind.COVERAGE && aim.direction() == Direction.LOWER_IS_BETTER) {
            violations.add(Violation.at("/direction", "is HIGHER_IS_BETTER for COVERAGE"));
        }
        var baseline = aim.baseline();
        if (baseline != null && TargetPeriod.read(baseline.period()).isEmpty()) {
            violations.add(periodAt("/baseline/period"));
        }
        return violations;
    }

    /**
     * Everything that is wrong with how a target is measured.
     *
     * @param groups those of the indicator; null where there is no such indicator
     */
    static List<Violation> of(
            NewTarget asked, @Nullable Set<String> groups, Predicate<String> isUnit) {
        var violations = new ArrayList<Violation>();
        var measure = asked.measure();
        if (measure == null) {
            return violations;
        }
        if (asked.aim().kind() == TargetKind.COVERAGE) {
            violations.add(
                    Violation.at("/measure", "is left out for COVERAGE: no indicator counts it"));
        }
        if (groups == null) {
            violations.add(
                    Violation.at(
                            "/indicator",
                            "is one of /v1/indicators where it gives the values by itself"));
        } else if (!groups.contains(measure.group())) {
            violations.add(
                    Violation.at(
                            "/measure/group",
                            "is a group of the indicator: " + new TreeSet<>(groups)));
        }
        if (!isUnit.test(measure.unit())) {
            violations.add(Violation.at("/measure/unit", "is the force or a unit: /v1/units"));
        }
        var baseline = asked.aim().baseline();
        if (asked.aim().kind().isSteps()
                && baseline != null
                && TargetPeriod.read(baseline.period()).isPresent()
                && !measure.every()
                        .around(YearMonth.of(2001, 1))
                        .isSameLengthAs(TargetPeriod.of(baseline.period()))) {
            violations.add(
                    Violation.at(
                            "/measure/every",
                            "is as long as the period of the baseline, " + baseline.period()));
        }
        return violations;
    }

    /** Everything that is wrong with what has to confirm a target. */
    static List<Violation> confirmation(NewTarget asked, Predicate<String> isTarget) {
        var confirmedBy = asked.confirmedBy();
        return confirmedBy == null || isTarget.test(confirmedBy)
                ? List.of()
                : List.of(
                        Violation.at(
                                "/confirmedBy",
                                "is another target: set it first, GET /v1/targets lists them"));
    }

    private static void needs(
            List<Violation> violations,
            String pointer,
            @Nullable Object given,
            boolean needed,
            TargetKind kind) {
        if (needed && given == null) {
            violations.add(
                    Violation.at(
                            pointer,
                            pointer.equals("/baseline")
                                    ? "is required for %s: value, period and source that it is measured from"
                                            .formatted(kind)
                                    : "is required for " + kind));
        }
        if (!needed && given != null) {
            violations.add(
                    Violation.at(pointer, "says nothing for %s: leave it out".formatted(kind)));
        }
    }

    /**
     * Everything that is wrong with an assessment.
     *
     * @param verifier who has to verify it; null where nobody outside has to
     * @param assessedBefore whether the period was assessed before
     */
    static List<Violation> of(
            NewAssessment asked, @Nullable String verifier, boolean assessedBefore) {
        var violations = new ArrayList<Violation>();
        if (TargetPeriod.read(asked.period()).isEmpty()) {
            violations.add(periodAt("/period"));
        }
        if (verifier != null
                && asked.verifiedBy() != null
                && !asked.verifiedBy().equalsIgnoreCase(verifier)) {
            violations.add(
                    Violation.at(
                            "/verifiedBy",
                            "is who verifies this target, or is left out: " + verifier));
        }
        if (assessedBefore && asked.reason() == null) {
            violations.add(
                    Violation.at(
                            "/reason",
                            "is required: the period was assessed before, and this revises it"));
        }
        return violations;
    }

    private static Violation periodAt(String pointer) {
        return Violation.at(pointer, "is a period such as 2018, 2017/18, 2018-Q2 or 2018-06");
    }
}
