package org.dueregard.monitoring.releases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.RecordKind;
import org.dueregard.monitoring.disclosure.Protection;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What must hold for a release. */
final class ReleaseRules {
    /** What one audit takes in in a few seconds. */
    static final int MOST_TABLES = 24;

    private static final int MOST_NAMED = 50;

    private ReleaseRules() {}

    /**
     * @param indicators codes that there are
     * @param datasetOf the dataset of such an indicator
     */
    static List<Violation> asked(
            NewRelease asked,
            Set<String> indicators,
            Predicate<String> knowsUnit,
            Function<String, DatasetDefinition> datasetOf) {
        var violations = new ArrayList<Violation>();
        repeated(asked.indicators(), "/indicators/", violations);
        repeated(asked.periods(), "/periods/", violations);
        repeated(asked.units(), "/units/", violations);
        for (var i = 0; i < asked.indicators().size(); i++) {
            if (!indicators.contains(asked.indicators().get(i))) {
                violations.add(
                        Violation.at(
                                "/indicators/" + i,
                                "is the code of an indicator; /v1/indicators lists them"));
            }
        }
        for (var i = 0; i < asked.periods().size(); i++) {
            periods(asked, i, indicators, datasetOf, violations);
        }
        for (var i = 0; i < asked.units().size(); i++) {
            var unit = asked.units().get(i);
            if (!unit.equals(NewRelease.EVERY_UNIT) && !knowsUnit.test(unit)) {
                violations.add(
                        Violation.at(
                                "/units/" + i, "is the code of a unit in /v1/units, or * for all"));
            }
        }
        if (asked.indicators().size() * asked.periods().size() > MOST_TABLES) {
            violations.add(
                    Violation.at(
                            "",
                            "asks for %d tables at most, one of each indicator for each period: compose several releases"
                                    .formatted(MOST_TABLES)));
        }
        if ((asked.corrects() == null) != (asked.correction() == null)) {
            violations.add(
                    Violation.at(
                            "/correction",
                            "says why, where a release puts another one right, and only there"));
        }
        return violations;
    }

    private static void periods(
            NewRelease asked,
            int at,
            Set<String> indicators,
            Function<String, DatasetDefinition> datasetOf,
            List<Violation> violations) {
        var period = ReleasePeriod.of(asked.periods().get(at));
        if (period.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/periods/" + at,
                            "is a month such as 2016-06, a quarter such as 2016-Q2, or a financial year such as 2016/17"));
        } else if (period.get().months().size() > 1) {
            asked.indicators().stream()
                    .filter(indicators::contains)
                    .filter(each -> datasetOf.apply(each).recordKind() == RecordKind.COUNT)
                    .findFirst()
                    .ifPresent(
                            each ->
                                    violations.add(
                                            Violation.at(
                                                    "/periods/" + at,
                                                    "is a single month for %s: numbers of people are never added up over months"
                                                            .formatted(each))));
        }
    }

    /**
     * A correction says again all that the corrected release said.
     *
     * @param corrected the tables of that one
     * @param alreadyBy whether another one corrects it
     */
    static List<Violation> correction(
            NewRelease asked, List<ReleasedTable> corrected, boolean alreadyBy) {
        var violations = new ArrayList<Violation>();
        if (alreadyBy) {
            violations.add(
                    Violation.at(
                            "/corrects",
                            "has been put right by another release already: correct that one"));
        }
        for (var table : corrected) {
            if (!asked.indicators().contains(table.indicator())
                    || !asked.periods().contains(table.period())) {
                violations.add(
                        Violation.at(
                                "/corrects",
                                "has a table of %s for %s: ask for it as well, for a correction says all of it again"
                                        .formatted(table.indicator(), table.period())));
            }
        }
        return violations;
    }

    /** Refused where something cannot be kept hidden. */
    static void requireSafe(Protection.Result result) {
        if (!result.unsafe().isEmpty()) {
            throw DomainException.brokenRule(
                    "disclosure-unsafe",
                    "The release would give small numbers away.",
                    unsafe(result.unsafe()));
        }
    }

    /** Names by place, and never by value, what cannot be kept hidden. */
    static List<Violation> unsafe(List<Protection.Place> places) {
        var violations = new ArrayList<Violation>();
        places.stream()
                .limit(MOST_NAMED)
                .forEach(
                        place ->
                                violations.add(
                                        Violation.at(
                                                "/indicators",
                                                "%s in %s, %s, of %s: can be worked out whatever else is hidden: ask for fewer units, leave the indicator or the period out, show the quarter instead of the month, or wait until more of the month is put right"
                                                        .formatted(
                                                                place.group(),
                                                                place.unit(),
                                                                place.months(),
                                                                place.what()))));
        return violations;
    }

    private static void repeated(List<String> all, String at, List<Violation> violations) {
        var seen = new HashSet<String>();
        for (var i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                violations.add(Violation.at(at + i, "stands there twice"));
            }
        }
    }
}
