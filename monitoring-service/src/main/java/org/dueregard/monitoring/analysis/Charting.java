package org.dueregard.monitoring.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of a group over months, from the counts and the states of the months at one
 * instant. Whoever is no analyst gets the same without small numbers, and without anything that was
 * computed from one. What cannot be asked is refused with everything that is wrong with it.
 */
@ApplicationScoped
public class Charting {
    private final Indicators indicators;
    private final Analysing analysing;
    private final Periods periods;
    private final Units units;
    private final Sources sources;

    Charting(
            Indicators indicators,
            Analysing analysing,
            Periods periods,
            Units units,
            Sources sources) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.periods = periods;
        this.units = units;
        this.sources = sources;
    }

    /** One group in one unit over months, as it was asked for. */
    public record OverMonths(
            String indicator,
            @Nullable String group,
            String unit,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {}

    /** The same, found. */
    private record Found(Basis basis, Named group, Named unit, List<SeriesPoint> points) {}

    /** A group month by month, with limits and what breaks them. */
    @Transactional
    public Series series(OverMonths asked, Caller by) {
        var found = find(asked, by);
        return Series.of(found.basis(), found.group(), found.unit(), found.points());
    }

    /** A group's small shifts that last. */
    @Transactional
    public CusumChart cusum(OverMonths asked, Caller by) {
        var found = find(asked, by);
        return CusumChart.of(found.basis(), found.group(), found.unit(), found.points());
    }

    private Found find(OverMonths asked, Caller by) {
        sources.asAtOneInstant();
        var definition = indicators.require(asked.indicator());
        var rules = new AnalysisRules();
        rules.group(asked.group(), analysing.groups(definition).groups());
        rules.unit(asked.unit(), units.knows(asked.unit()));
        var from = asked.from();
        var to = asked.to();
        var sent = new HashMap<YearMonth, Period>();
        if (rules.months(from, to) && from != null && to != null) {
            for (var period : periods.between(definition.dataset(), from, to)) {
                sent.put(period.id().yearMonth(), period);
            }
            if (sent.isEmpty()) {
                rules.noFigures("from", definition.dataset());
            }
        }
        rules.refuseIfAny();
        if (asked.group() == null || from == null || to == null) {
            throw new IllegalStateException("looked at before");
        }
        var entitled = by.has(Roles.ANALYST);
        var tables = analysing.tabulate(definition, from, to, entitled ? asked.unit() : null);
        var points = new ArrayList<SeriesPoint>();
        for (var month : tables.entrySet()) {
            var table = month.getValue();
            var period = sent.get(month.getKey());
            points.add(
                    SeriesPoint.of(
                            definition,
                            month.getKey(),
                            period == null ? null : period.state(),
                            table,
                            entitled || period == null ? Suppression.none() : table.suppression(),
                            asked.unit(),
                            asked.group()));
        }
        var basis =
                sources.basis(
                        tables.lastEntry().getValue(),
                        sent.values().stream()
                                .sorted(Comparator.comparing(period -> period.id().month()))
                                .toList(),
                        !entitled);
        return new Found(
                basis,
                sources.group(definition, asked.group()),
                sources.unit(asked.unit()),
                points);
    }
}
