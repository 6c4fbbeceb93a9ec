package org.dueregard.monitoring.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.IndicatorSet;
import org.dueregard.monitoring.indicators.IndicatorSets;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.targets.Target;
import org.dueregard.monitoring.targets.Targets;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/** Puts together what is to be seen of a unit, and of all units. */
@ApplicationScoped
public class Overviewing {
    private final Indicators indicators;
    private final IndicatorSets sets;
    private final Analysing analysing;
    private final Periods periods;
    private final Disparities disparities;
    private final Targets targets;
    private final Sources sources;

    Overviewing(
            Indicators indicators,
            IndicatorSets sets,
            Analysing analysing,
            Periods periods,
            Disparities disparities,
            Targets targets,
            Sources sources) {
        this.indicators = indicators;
        this.sets = sets;
        this.analysing = analysing;
        this.periods = periods;
        this.disparities = disparities;
        this.targets = targets;
        this.sources = sources;
    }

    /** A group of an indicator. */
    private record Place(String indicator, String group) {}

    /**
     * Everything about a unit.
     *
     * @param period the month; null for the latest of each indicator that figures were sent for
     * @param set only indicators of it; all where it is null
     */
    @Transactional
    public UnitFigures unit(
            String code, @Nullable YearMonth period, @Nullable String set, Caller by) {
        sources.asAtOneInstant();
        var unit = sources.unit(code);
        var open = disparities.openIn(code);
        var byPlace =
                open.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new Place(each.indicator(), each.group()),
                                        each -> each,
                                        (one, other) -> other));
        var all = indicators(set);
        var goals =
                targets.of(all.stream().map(IndicatorDefinition::indicator).toList()).stream()
                        .collect(Collectors.groupingBy(Target::indicator));
        var found = new ArrayList<UnitFigures.OfIndicator>();
        var without = new ArrayList<String>();
        var months =
                periods.ofDatasets(
                        all.stream().map(IndicatorDefinition::dataset).distinct().toList(), period);
        for (var definition : all) {
            Optional.ofNullable(months.get(definition.dataset()))
                    .ifPresentOrElse(
                            month ->
                                    found.add(
                                            ofIndicator(
                                                    definition,
                                                    month,
                                                    unit,
                                                    by,
                                                    byPlace,
                                                    goals.getOrDefault(
                                                            definition.indicator(), List.of()))),
                            () -> without.add(definition.indicator()));
        }
        return new UnitFigures(unit, found, without, open);
    }

    private List<IndicatorDefinition> indicators(@Nullable String set) {
        if (set == null) {
            return indicators.all();
        }
        var found = sets.find(set);
        var rules = new AnalysisRules();
        if (found.isEmpty()) {
            rules.wrong("set", "is one of " + sets.all().stream().map(IndicatorSet::set).toList());
        }
        rules.refuseIfAny();
        return found.orElseThrow().indicators().stream().map(indicators::require).toList();
    }

    private UnitFigures.OfIndicator ofIndicator(
            IndicatorDefinition definition,
            Period month,
            Named unit,
            Caller by,
            Map<Place, Disparity> open,
            List<Target> goals) {
        var table = analysing.tabulate(definition, month.id().yearMonth());
        var suppression = Sources.suppression(table, by);
        var groups = analysing.groups(definition);
        var figures = new ArrayList<UnitFigure>();
        for (var group : table.groups()) {
            figures.add(
                    figure(
                            table,
                            suppression,
                            unit,
                            new Named(group, groups.nameOf(group)),
                            open.get(new Place(definition.indicator(), group))));
        }
        return new UnitFigures.OfIndicator(basis(table, month, by), figures, goals);
    }

    /**
     * An indicator in every unit that is judged, by unit and group.
     *
     * @param group only this one; every group where it is null
     */
    @Transactional
    public IndicatorFigures units(
            @Nullable String indicator,
            @Nullable YearMonth period,
            @Nullable String group,
            Caller by) {
        sources.asAtOneInstant();
        var rules = new AnalysisRules();
        if (indicator == null) {
            rules.wrong("indicator", "is required: the code of an indicator; see /v1/indicators");
            rules.month(period);
        }
        rules.refuseIfAny();
        var definition = indicators.require(indicator == null ? "" : indicator);
        var groups = analysing.groups(definition);
        if (group != null) {
            rules.group(group, groups.groups());
        }
        if (rules.month(period) && month(definition, period).isEmpty()) {
            rules.noFigures("period", definition.dataset());
        }
        rules.refuseIfAny();
        var month = month(definition, period).orElseThrow();
        var table = analysing.tabulate(definition, month.id().yearMonth());
        var suppression = Sources.suppression(table, by);
        var open = new HashMap<String, Disparity>();
        disparities
                .findOpen(definition.indicator())
                .forEach(each -> open.put(each.unit() + " " + each.group(), each));
        var figures = new ArrayList<UnitFigure>();
        for (var unit : table.judgedUnits()) {
            for (var each : table.groups()) {
                if (group == null || group.equals(each)) {
                    figures.add(
                            figure(
                                    table,
                                    suppression,
                                    sources.unit(unit),
                                    new Named(each, groups.nameOf(each)),
                                    open.get(unit + " " + each)));
                }
            }
        }
        return new IndicatorFigures(basis(table, month, by), figures);
    }

    private static UnitFigure figure(
            Table table,
            Suppression suppression,
            Named unit,
            Named group,
            @Nullable Disparity open) {
        return UnitFigure.of(
                table,
                suppression,
                unit,
                group,
                open == null ? table.definition().accountablePost() : open.accountablePost(),
                open == null ? null : open.id());
    }

    private Optional<Period> month(IndicatorDefinition definition, @Nullable YearMonth period) {
        return period == null
                ? periods.latest(definition.dataset())
                : periods.find(definition.dataset(), period);
    }

    private Basis basis(Table table, Period month, Caller by) {
        return sources.basis(table, List.of(month), !by.has(Roles.ANALYST));
    }
}
