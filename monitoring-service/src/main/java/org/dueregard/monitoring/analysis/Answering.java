package org.dueregard.monitoring.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.dipsamples.FlagReliance;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Answers what analysts ask of an indicator, from the counts and the states of their months at one
 * instant. Whoever is no analyst gets the same without small numbers, and without anything that was
 * computed from one. What cannot be asked is refused with everything that is wrong with it.
 */
@ApplicationScoped
public class Answering {
    private final Indicators indicators;
    private final Analysing analysing;
    private final Periods periods;
    private final Datasets datasets;
    private final Units units;
    private final Disparities disparities;
    private final FlagReliance reliance;
    private final EntityManager session;

    Answering(
            Indicators indicators,
            Analysing analysing,
            Periods periods,
            Datasets datasets,
            Units units,
            Disparities disparities,
            FlagReliance reliance,
            EntityManager session) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.periods = periods;
        this.datasets = datasets;
        this.units = units;
        this.disparities = disparities;
        this.reliance = reliance;
        this.session = session;
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
        asAtOneInstant();
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
                basis(
                        tables.lastEntry().getValue(),
                        sent.values().stream()
                                .sorted(Comparator.comparing(period -> period.id().month()))
                                .toList(),
                        !entitled);
        return new Found(basis, group(definition, asked.group()), unit(asked.unit()), points);
    }

    /** Every unit of the force beside the force. */
    @Transactional
    public FunnelPlot funnel(
            String indicator,
            @Nullable YearMonth period,
            @Nullable String group,
            FunnelPlot.Measure measure,
            Caller by) {
        asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.group(group, analysing.groups(definition).groups());
        if (measure == FunnelPlot.Measure.RATIO
                && definition.comparatorKind() == Comparators.Kind.NAMED_GROUP
                && definition.comparator().equals(group)) {
            rules.wrong("group", "is the comparator, which has no ratio: ask for its rate");
        }
        var month = month(rules, definition, period);
        rules.refuseIfAny();
        if (group == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var table = analysing.tabulate(definition, month.id().yearMonth());
        var open = open(definition.indicator(), group);
        return FunnelPlot.of(
                basis(table, List.of(month), !by.has(Roles.ANALYST)),
                group(definition, group),
                measure,
                table,
                suppression(table, by),
                this::unit,
                unit -> post(definition, open.get(unit)));
    }

    /** The groups made comparable within units, or another dimension. */
    @Transactional
    public Standardised standardised(
            String indicator, @Nullable YearMonth period, @Nullable String by, Caller caller) {
        asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.stratum("by", by, definition, datasets.require(definition.dataset()), true);
        var month = month(rules, definition, period);
        rules.refuseIfAny();
        if (by == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var byUnit = by.equals(IndicatorDefinition.UNIT);
        var table = analysing.tabulate(definition, month.id().yearMonth());
        return Standardised.of(
                basis(table, List.of(month), !caller.has(Roles.ANALYST)),
                table,
                byUnit
                        ? Stratification.byUnit(table)
                        : analysing.stratify(definition, month.id().yearMonth(), by),
                !caller.has(Roles.ANALYST),
                groups(definition),
                byUnit ? this::unit : code -> new Named(code, code));
    }

    /** The groups crossed with another dimension. */
    @Transactional
    public Intersections intersections(
            String indicator, @Nullable YearMonth period, @Nullable String with, Caller by) {
        asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.stratum("with", with, definition, datasets.require(definition.dataset()), false);
        var month = month(rules, definition, period);
        rules.refuseIfAny();
        if (with == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var table = analysing.tabulate(definition, month.id().yearMonth());
        return Intersections.of(
                basis(table, List.of(month), !by.has(Roles.ANALYST)),
                table,
                analysing.stratify(definition, month.id().yearMonth(), with),
                !by.has(Roles.ANALYST),
                groups(definition),
                code -> new Named(code, code));
    }

    /**
     * Another comparator.
     *
     * @param comparator of NAMED_GROUP only
     */
    public record Supposed(
            String indicator,
            @Nullable YearMonth period,
            String unit,
            Comparators.@Nullable Kind kind,
            @Nullable String comparator) {}

    /** What a month would say beside another comparator; it is kept nowhere. */
    @Transactional
    public WhatIf whatIf(Supposed asked, Caller by) {
        asAtOneInstant();
        var definition = indicators.require(asked.indicator());
        var rules = new AnalysisRules();
        rules.unit(asked.unit(), units.knows(asked.unit()));
        var month = month(rules, definition, asked.period());
        var supposed = supposed(rules, definition, asked);
        rules.refuseIfAny();
        if (month == null || supposed == null) {
            throw new IllegalStateException("looked at before");
        }
        var defined = analysing.tabulate(definition, month.id().yearMonth());
        var other = defined.comparedAs(supposed);
        if (other.result(asked.unit()).groups().stream()
                .map(GroupResult::against)
                .allMatch(Answering::isNobody)) {
            rules.wrong(
                    "comparator",
                    "has nobody in %s in %s; ask for another, or another unit"
                            .formatted(asked.unit(), month.id().month()));
        }
        rules.refuseIfAny();
        return WhatIf.of(
                basis(defined, List.of(month), !by.has(Roles.ANALYST)),
                defined,
                other,
                unit(asked.unit()),
                suppression(defined, by),
                groups(definition));
    }

    private static boolean isNobody(@Nullable Against against) {
        return against == null || against.among() == null || against.among() == 0;
    }

    private @Nullable IndicatorDefinition supposed(
            AnalysisRules rules, IndicatorDefinition definition, Supposed asked) {
        var kind = asked.kind();
        if (kind == null) {
            rules.wrong(
                    "comparatorKind",
                    "is required: NAMED_GROUP with a comparator, BEST_GROUP, REST, OVERALL or, for a share, BENCHMARK");
            return null;
        }
        if (kind == Comparators.Kind.PREVIOUS_PERIOD) {
            rules.wrong("comparatorKind", "is one within a month");
            return null;
        }
        if ((kind == Comparators.Kind.NAMED_GROUP) != (asked.comparator() != null)) {
            rules.wrong(
                    "comparator",
                    kind == Comparators.Kind.NAMED_GROUP
                            ? "is required: one of " + analysing.groups(definition).groups()
                            : "is for NAMED_GROUP only");
            return null;
        }
        var supposed = definition.comparedWith(kind, asked.comparator());
        for (var violation : indicators.violations(supposed)) {
            rules.wrong(
                    violation.pointer().equals("/comparatorKind") ? "comparatorKind" : "comparator",
                    violation.message());
        }
        return supposed;
    }

    private @Nullable Period month(
            AnalysisRules rules, IndicatorDefinition definition, @Nullable YearMonth period) {
        if (!rules.month(period) || period == null) {
            return null;
        }
        var month = periods.find(definition.dataset(), period);
        if (month.isEmpty()) {
            rules.noFigures("period", definition.dataset());
        }
        return month.orElse(null);
    }

    private Basis basis(Table table, List<Period> months, boolean suppressed) {
        return Basis.of(table, months, suppressed)
                .relying(
                        reliance.of(
                                table.definition().indicator(),
                                months.getFirst().id().yearMonth(),
                                months.getLast().id().yearMonth()));
    }

    private static Suppression suppression(Table table, Caller by) {
        return by.has(Roles.ANALYST) ? Suppression.none() : table.suppression();
    }

    /** The open disparities of a group, by unit. */
    private Map<String, Disparity> open(String indicator, String group) {
        var open = new HashMap<String, Disparity>();
        for (var disparity : disparities.findOpen(indicator)) {
            if (disparity.group().equals(group)) {
                open.put(disparity.unit(), disparity);
            }
        }
        return open;
    }

    private static String post(IndicatorDefinition definition, @Nullable Disparity open) {
        return open == null ? definition.accountablePost() : open.accountablePost();
    }

    private Named unit(String code) {
        return new Named(code, units.require(code).name());
    }

    private Named group(IndicatorDefinition definition, String code) {
        return groups(definition).apply(code);
    }

    private Function<String, Named> groups(IndicatorDefinition definition) {
        var groups = analysing.groups(definition);
        return code -> new Named(code, groups.nameOf(code));
    }

    private void asAtOneInstant() {
        session.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
    }
}
