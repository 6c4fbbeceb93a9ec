package org.dueregard.actionplan.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.BodyKind;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for success measures, their values and their achievement. */
final class MeasureRules {
    private static final String STRATEGY = "Inclusion and Diversity Strategy 2017-2021";

    private MeasureRules() {}

    /** A target says what its basis asks for, and nothing else. */
    static List<Violation> set(NewMeasure asked) {
        var violations = new ArrayList<Violation>();
        present(violations, "/targetValue", asked.targetValue() != null, asked, Basis.REACH);
        present(violations, "/points", !asked.points().isEmpty(), asked, Basis.TRAJECTORY);
        present(violations, "/needed", !asked.needed().isEmpty(), asked, Basis.ACCREDITATIONS);
        if (asked.basis() == Basis.REACH && asked.targetBy() == null) {
            violations.add(
                    Violation.at(
                            "/targetBy",
                            "A value is to be reached by a date; name it.",
                            STRATEGY + ", objective 3"));
        }
        for (var i = 1; i < asked.points().size(); i++) {
            if (!asked.points().get(i).firstDay().isAfter(asked.points().get(i - 1).firstDay())) {
                violations.add(
                        Violation.at(
                                "/points/" + i + "/quarter", "Is later than the one before it."));
            }
        }
        if (asked.indicatorTarget() != null && asked.indicator() == null) {
            violations.add(Violation.at("/indicator", "Name the indicator that the target is of."));
        }
        return violations;
    }

    private static void present(
            List<Violation> violations,
            String pointer,
            boolean given,
            NewMeasure asked,
            Basis basis) {
        if (given != (asked.basis() == basis)) {
            violations.add(
                    Violation.at(
                            pointer,
                            given
                                    ? "Is for measures on the basis " + basis + " only."
                                    : "Is needed on the basis " + basis + "."));
        }
    }

    /**
     * Those who verify are a group that advises independently.
     *
     * @param kind of the body that is named; null where there is none of that code
     */
    static List<Violation> verifiedBy(@Nullable BodyKind kind) {
        return kind == null || kind == BodyKind.ADVICE
                ? List.of()
                : List.of(
                        Violation.at(
                                "/verifier",
                                "Is a body that advises independently, and not of the kind "
                                        + kind
                                        + ".",
                                STRATEGY + ", objective 3"));
    }

    static List<Violation> value(Basis basis, NewValue asked, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (basis == Basis.ACCREDITATIONS) {
            violations.add(
                    Violation.at("/value", "Is the number of accreditations; record these."));
        }
        if (asked.quarter().firstDay().isAfter(today)) {
            violations.add(Violation.at("/quarter", "Has begun."));
        }
        if (asked.asAt().isAfter(today)) {
            violations.add(Violation.at("/asAt", "Is today or earlier."));
        }
        if (asked.asAt().isBefore(asked.quarter().firstDay())) {
            violations.add(Violation.at("/asAt", "Is in the quarter or later."));
        }
        return violations;
    }

    static List<Violation> verify(Quarter quarter, boolean valued) {
        return valued
                ? List.of()
                : List.of(Violation.at("/quarter", "No value of " + quarter + " is recorded."));
    }

    static List<Violation> accredit(
            Basis basis,
            Accreditation.NewAccreditation asked,
            List<String> present,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (basis != Basis.ACCREDITATIONS) {
            violations.add(Violation.at("/level", "The measure does not count accreditations."));
        }
        if (asked.awardedOn().isAfter(today)) {
            violations.add(Violation.at("/awardedOn", "Is today or earlier."));
        }
        if (present.stream().anyMatch(asked.title()::equalsIgnoreCase)) {
            violations.add(Violation.at("/title", "Is recorded already."));
        }
        return violations;
    }

    /**
     * Achieved is what is met, and verified from outside where the measure says so (strategy
     * 2017-2021, objective 3); of accreditations there is at least what is needed of each level
     * (objective 2).
     */
    static List<Violation> achieve(
            Reading reading, Map<AccreditationLevel, Long> missing, @Nullable String verifier) {
        return switch (reading.standing()) {
            case MET -> List.of();
            case AWAITING_VERIFICATION ->
                    List.of(
                            Violation.at(
                                    "",
                                    "A member of "
                                            + verifier
                                            + " has not verified the value of "
                                            + reading.quarter()
                                            + " yet.",
                                    STRATEGY + ", objective 3"));
            case NO_TARGET -> List.of(Violation.at("", "No target is set."));
            case NO_VALUE ->
                    List.of(
                            Violation.at(
                                    "", "Nothing can be judged of " + reading.quarter() + "."));
            case NOT_MET ->
                    missing.isEmpty()
                            ? List.of(
                                    Violation.at(
                                            "",
                                            "In "
                                                    + reading.quarter()
                                                    + " it was "
                                                    + plain(reading.reached())
                                                    + ", and was to be "
                                                    + plain(reading.target())
                                                    + "."))
                            : missing.entrySet().stream()
                                    .map(
                                            each ->
                                                    Violation.at(
                                                            "",
                                                            "Accreditations of the level "
                                                                    + each.getKey()
                                                                    + " that are missing: "
                                                                    + each.getValue()
                                                                    + ".",
                                                            STRATEGY + ", objective 2"))
                                    .toList();
        };
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "unknown" : number.stripTrailingZeros().toPlainString();
    }
}
