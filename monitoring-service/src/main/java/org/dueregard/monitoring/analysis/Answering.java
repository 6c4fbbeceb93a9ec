package org.dueregard.monitoring.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of a month, from its counts and its state at one instant. Whoever is no
 * analyst gets the same without small numbers, and without anything that was computed from one.
 * What cannot be asked is refused with everything that is wrong with it.
 */
@ApplicationScoped
public class Answering {
    private final Indicators indicators;
    private final Analysing analysing;
    private final Datasets datasets;
    private final Disparities disparities;
    private final Sources sources;

    Answering(
            Indicators indicators,
            Analysing analysing,
            Datasets datasets,
            Disparities disparities,
            Sources sources) {
        this.indicators = indicators;
        this.analysing = analysing;
        this.datasets = datasets;
        this.disparities = disparities;
        this.sources = sources;
    }

    /** Every unit of the force beside the force. */
    @Transactional
    public FunnelPlot funnel(
            String indicator,
            @Nullable YearMonth period,
            @Nullable String group,
            FunnelPlot.Measure measure,
            Caller by) {
        sources.asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.group(group, analysing.groups(definition).groups());
        if (measure == FunnelPlot.Measure.RATIO
                && definition.comparatorKind() == Comparators.Kind.NAMED_GROUP
                && definition.comparator().equals(group)) {
            rules.wrong("group", "is the comparator, which has no ratio: ask for its rate");
        }
        var month = sources.month(rules, definition, period);
        rules.refuseIfAny();
        if (group == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var table = analysing.tabulate(definition, month.id().yearMonth());
        var open = open(definition.indicator(), group);
        return FunnelPlot.of(
                sources.basis(table, List.of(month), !by.has(Roles.ANALYST)),
                sources.group(definition, group),
                measure,
                table,
                Sources.suppression(table, by),
                sources::unit,
                unit -> post(definition, open.get(unit)));
    }

    /** The groups made comparable within units, or another dimension. */
    @Transactional
    public Standardised standardised(
            String indicator, @Nullable YearMonth period, @Nullable String by, Caller caller) {
        sources.asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.stratum("by", by, definition, datasets.require(definition.dataset()), true);
        var month = sources.month(rules, definition, period);
        rules.refuseIfAny();
        if (by == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var byUnit = by.equals(IndicatorDefinition.UNIT);
        var table = analysing.tabulate(definition, month.id().yearMonth());
        return Standardised.of(
                sources.basis(table, List.of(month), !caller.has(Roles.ANALYST)),
                table,
                byUnit
                        ? Stratification.byUnit(table)
                        : analysing.stratify(definition, month.id().yearMonth(), by),
                !caller.has(Roles.ANALYST),
                sources.groups(definition),
                byUnit ? sources::unit : code -> new Named(code, code));
    }

    /** The groups crossed with another dimension. */
    @Transactional
    public Intersections intersections(
            String indicator, @Nullable YearMonth period, @Nullable String with, Caller by) {
        sources.asAtOneInstant();
        var definition = indicators.require(indicator);
        var rules = new AnalysisRules();
        rules.stratum("with", with, definition, datasets.require(definition.dataset()), false);
        var month = sources.month(rules, definition, period);
        rules.refuseIfAny();
        if (with == null || month == null) {
            throw new IllegalStateException("looked at before");
        }
        var table = analysing.tabulate(definition, month.id().yearMonth());
        return Intersections.of(
                sources.basis(table, List.of(month), !by.has(Roles.ANALYST)),
                table,
                analysing.stratify(definition, month.id().yearMonth(), with),
                !by.has(Roles.ANALYST),
                sources.groups(definition),
                code -> new Named(code, code));
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
}
