package org.dueregard.monitoring.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.populations.Populations;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * Brings the counts of an indicator together: events from the cells, and what they are set against.
 */
@ApplicationScoped
public class Analysing {
    private final Cells cells;
    private final Populations populations;
    private final Classifications classifications;
    private final Units units;
    private final Datasets datasets;

    Analysing(
            Cells cells,
            Populations populations,
            Classifications classifications,
            Units units,
            Datasets datasets) {
        this.datasets = datasets;
        this.cells = cells;
        this.populations = populations;
        this.classifications = classifications;
        this.units = units;
    }

    /** The counts of an indicator in a month, of every unit. */
    public Table tabulate(IndicatorDefinition definition, YearMonth month) {
        return tabulate(definition, month, List.of());
    }

    /** The same with the counts of the strata that the definition wants looked at. */
    public Counted count(IndicatorDefinition definition, YearMonth month) {
        var table = tabulate(definition, month);
        return new Counted(
                table,
                definition.strata().stream()
                        .map(
                                dimension ->
                                        dimension.equals(IndicatorDefinition.UNIT)
                                                ? Stratification.byUnit(table)
                                                : stratify(definition, month, dimension))
                        .toList());
    }

    private Stratification stratify(
            IndicatorDefinition definition, YearMonth month, String dimension) {
        var codes =
                new TreeSet<>(
                        datasets.require(definition.dataset()).field(dimension).codes().keySet());
        codes.add(Field.NOT_RECORDED);
        var strata = new TreeMap<String, Table>();
        for (var code : codes) {
            strata.put(
                    code,
                    tabulate(
                            definition,
                            month,
                            List.of(new Condition(dimension, true, List.of(code)))));
        }
        return new Stratification(dimension, strata);
    }

    private Table tabulate(
            IndicatorDefinition definition, YearMonth month, List<Condition> within) {
        var group = groupOf(definition);
        var events = tally(definition, month, definition.numerator(), within).by(group);
        return switch (definition.denominator()) {
            case Denominator.OfPopulation(var vintage, var kind) -> {
                var held = populations.by(definition.classification(), vintage, kind);
                yield table(definition, events, held.people().by(merging(definition)), held.asAt());
            }
            case Denominator.OfRecords(var where) ->
                    table(
                            definition,
                            events,
                            tally(definition, month, where, within).by(group),
                            null);
        };
    }

    private Tally tally(
            IndicatorDefinition definition,
            YearMonth month,
            List<Condition> where,
            List<Condition> within) {
        return cells.tally(
                definition.dataset(),
                month,
                definition.dimension(),
                Stream.concat(where.stream(), within.stream()).toList());
    }

    private Table table(
            IndicatorDefinition definition,
            Tally events,
            Tally among,
            @Nullable Instant populationAsAt) {
        return new Table(
                definition,
                groups(definition).codes().stream().map(Classification.Code::code).toList(),
                Unit.FORCE,
                events,
                among,
                populationAsAt,
                units.boroughs());
    }

    /** The groups that the indicator tells apart: of its classification, some merged into one. */
    public Classification groups(IndicatorDefinition definition) {
        return definition.groupsOf(unmerged(definition));
    }

    private Classification unmerged(IndicatorDefinition definition) {
        return definition.classification().equals(definition.dimension())
                        && datasets.require(definition.dataset())
                                        .field(definition.dimension())
                                        .classification()
                                == null
                ? IndicatorDefinition.codesOf(
                        datasets.require(definition.dataset()).field(definition.dimension()))
                : definition
                        .mappingUsed()
                        .map(
                                used ->
                                        classifications.require(
                                                classifications.requireMapping(used).to()))
                        .orElseGet(() -> classifications.require(definition.classificationUsed()));
    }

    private Function<String, String> groupOf(IndicatorDefinition definition) {
        var merging = merging(definition);
        var used = definition.mappingUsed();
        if (used.isEmpty()) {
            var codes = unmerged(definition).groups();
            return code -> codes.contains(code) ? merging.apply(code) : Table.UNKNOWN;
        }
        var mapping = classifications.requireMapping(used.get());
        return code -> mapping.groupOf(code).map(merging).orElse(Table.UNKNOWN);
    }

    private static Function<String, String> merging(IndicatorDefinition definition) {
        var whole = new HashMap<String, String>();
        definition
                .merged()
                .forEach((name, groups) -> groups.forEach(each -> whole.put(each, name)));
        return group -> whole.getOrDefault(group, group);
    }
}
