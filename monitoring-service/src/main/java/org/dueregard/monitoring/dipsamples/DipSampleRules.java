package org.dueregard.monitoring.dipsamples;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a dip sample, and for what is asked of many. */
final class DipSampleRules {
    /** Ten years. */
    private static final int MOST_MONTHS = 120;

    private static final YearMonth EARLIEST = YearMonth.of(1990, 1);

    private DipSampleRules() {}

    /**
     * @param now the present month, in London
     * @param isBorough whether there is such a borough of the force
     * @param isFlag whether there is such a flag
     */
    static List<Violation> record(
            SampleContent asked,
            YearMonth now,
            Predicate<String> isBorough,
            Predicate<String> isFlag) {
        var violations = new ArrayList<Violation>();
        if (!isBorough.test(asked.unit())) {
            violations.add(
                    Violation.at(
                            "/unit",
                            "Is not the code of a borough of the force; /v1/units lists them."));
        }
        var month = YearMonth.parse(asked.month());
        if (month.isAfter(now)) {
            violations.add(Violation.at("/period", "Lies in the future."));
        } else if (month.isBefore(EARLIEST)) {
            violations.add(Violation.at("/period", "Lies before 1990."));
        }
        if (asked.sampleSize() < 1) {
            violations.add(Violation.at("/sampleSize", "No record was looked at."));
        }
        if (asked.flags().isEmpty()) {
            violations.add(Violation.at("/checks", "Name a flag that was checked."));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < asked.flags().size(); i++) {
            var flag = asked.flags().get(i);
            if (!isFlag.test(flag)) {
                violations.add(
                        Violation.at(
                                "/checks/%d/flag".formatted(i),
                                "There is no such flag; /v1/flags lists them."));
            } else if (!seen.add(flag)) {
                violations.add(Violation.at("/checks/%d/flag".formatted(i), "Stands there twice."));
            }
            if (asked.correct().get(i) < 0 || asked.correct().get(i) > asked.sampleSize()) {
                violations.add(
                        Violation.at(
                                "/checks/%d/correct".formatted(i),
                                "Is from 0 to the %d records that were sampled."
                                        .formatted(asked.sampleSize())));
            }
        }
        return violations;
    }

    /** The months whose samples are asked for, and the unit; none is all. */
    static List<Violation> ask(
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable String unit,
            Predicate<String> isBorough) {
        var violations = new ArrayList<Violation>();
        if (from == null) {
            violations.add(
                    Violation.at("query:from", "is required: the first month, such as 2008-01"));
        }
        if (to == null) {
            violations.add(
                    Violation.at("query:to", "is required: the last month, such as 2008-03"));
        }
        if (from != null && to != null) {
            if (from.isAfter(to)) {
                violations.add(Violation.at("query:from", "is after to"));
            } else if (ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS) {
                violations.add(
                        Violation.at(
                                "query:to",
                                "is the last of %d months at most".formatted(MOST_MONTHS)));
            }
        }
        if (unit != null && !isBorough.test(unit)) {
            violations.add(
                    Violation.at(
                            "query:unit",
                            "is the code of a borough, such as E09000022; without one all are looked at"));
        }
        return violations;
    }
}
