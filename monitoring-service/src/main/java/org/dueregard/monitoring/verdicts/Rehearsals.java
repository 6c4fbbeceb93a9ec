package org.dueregard.monitoring.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.Counted;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Threshold;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.units.Units;
import org.dueregard.monitoring.verdicts.Judged.Place;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Rehearses thresholds on certified months, and leaves nothing behind. */
@ApplicationScoped
public class Rehearsals {
    /** Five years. */
    public static final int MOST_MONTHS = 60;

    private final Analysing analysing;
    private final Periods periods;
    private final Units units;

    Rehearsals(Analysing analysing, Periods periods, Units units) {
        this.analysing = analysing;
        this.periods = periods;
        this.units = units;
    }

    /** For which groups in which units something would have been drawn. */
    public record Scope(List<String> groups, List<String> units) {}

    /** Rehearses over a range of months, every one of which has certified figures. */
    public Rehearsal rehearse(
            IndicatorDefinition definition,
            Threshold threshold,
            Persistence persistence,
            YearMonth from,
            YearMonth to,
            Scope scope) {
        requireSound(definition, from, to, scope);
        requireCertified(definition, from, to);
        var rehearsed = definition.with(threshold, persistence);
        var counts = new TreeMap<YearMonth, Counted>();
        var back = Math.max(persistence.of(), definition.persistence().of()) - 1;
        for (var month = from.minusMonths(back); !month.isAfter(to); month = month.plusMonths(1)) {
            if (isCertified(definition, month)) {
                counts.put(month, analysing.count(rehearsed, month));
            }
        }
        var asked = new HashSet<Place>();
        scope.units()
                .forEach(
                        unit -> scope.groups().forEach(group -> asked.add(new Place(unit, group))));
        return Rehearsal.of(definition, rehearsed, counts, from, asked);
    }

    private void requireSound(
            IndicatorDefinition definition, YearMonth from, YearMonth to, Scope scope) {
        var violations = new ArrayList<Violation>();
        if (to.isBefore(from) || from.until(to, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            violations.add(
                    Violation.at(
                            "/to",
                            "is not before from, and at most %d months are rehearsed at a time"
                                    .formatted(MOST_MONTHS)));
        }
        var groups =
                new TreeSet<>(
                        analysing.groups(definition).codes().stream()
                                .map(Classification.Code::code)
                                .toList());
        groups.remove(definition.comparator());
        if (!groups.containsAll(scope.groups())) {
            violations.add(Violation.at("/groups", "are some of " + groups));
        }
        if (!scope.units().stream().allMatch(units::knows)) {
            violations.add(Violation.at("/units", "are codes of /v1/units"));
        }
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "broken-rule", "The rehearsal cannot be held as it was asked for.", violations);
        }
    }

    private void requireCertified(IndicatorDefinition definition, YearMonth from, YearMonth to) {
        var violations = new ArrayList<Violation>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            var period = periods.find(definition.dataset(), month);
            if (period.isEmpty()) {
                violations.add(
                        Violation.at(
                                "/from",
                                "leaves no gap: of %s there are no figures; rehearse the months on either side of it"
                                        .formatted(month)));
            } else if (!period.get().isCertified()) {
                violations.add(
                        Violation.at(
                                "/from",
                                "names certified months: %s waits for its sender to certify it"
                                        .formatted(month)));
            }
        }
        if (!violations.isEmpty()) {
            throw DomainException.brokenRule(
                    "period-not-certified",
                    "Thresholds are rehearsed on figures that somebody stands behind.",
                    violations);
        }
    }

    private boolean isCertified(IndicatorDefinition definition, YearMonth month) {
        return periods.find(definition.dataset(), month).filter(Period::isCertified).isPresent();
    }
}
