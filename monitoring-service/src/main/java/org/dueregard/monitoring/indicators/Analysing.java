package org.dueregard.monitoring.indicators;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.monitoring.cells.CellCount;
import org.dueregard.monitoring.cells.CellQuery;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
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
    private static final Tally NOTHING = new Tally(Map.of());

    private final Cells cells;
    private final Populations populations;
    private final Classifications classifications;
    private final Units units;
    private final Datasets datasets;
    private final Periods periods;

    Analysing(
            Cells cells,
            Populations populations,
            Classifications classifications,
            Units units,
            Datasets datasets,
            Periods periods) {
        this.datasets = datasets;
        this.periods = periods;
        this.cells = cells;
        this.populations = populations;
        this.classifications = classifications;
        this.units = units;
    }

    /**
     * The counts of an indicator in a month, of every unit, beside those of the earlier month that
     * it is compared with, if it is with any.
     */
    public Table tabulate(IndicatorDefinition definition, YearMonth month) {
        var table = counted(definition, month);
        return definition
                .before(month)
                .map(
                        earlier ->
                                table.besides(
                                        isCertified(definition, earlier)
                                                ? counted(definition, earlier)
                                                : null))
                .orElse(table);
    }

    private boolean isCertified(IndicatorDefinition definition, YearMonth month) {
        return periods.find(definition.dataset(), month).filter(Period::isCertified).isPresent();
    }

    private Table counted(IndicatorDefinition definition, YearMonth month) {
        var groups = grouping(definition);
        var among = among(groups, where -> Map.of(month, tally(definition, month, where)));
        return groups.table(tally(definition, month, definition.numerator()), among.apply(month));
    }

    /** The counts of several months together, each event counted in the month in which it was. */
    public Table tabulate(IndicatorDefinition definition, YearMonth from, YearMonth to) {
        var table = tabulate(definition, from);
        for (var month = from.plusMonths(1); !month.isAfter(to); month = month.plusMonths(1)) {
            table = table.plus(tabulate(definition, month));
        }
        return table;
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

    /**
     * The counts of a month by another dimension of the dataset, read at once; every code of it is
     * a stratum, and so is what was not recorded.
     */
    public Stratification stratify(
            IndicatorDefinition definition, YearMonth month, String dimension) {
        var strata = strata(definition, month, dimension);
        definition
                .before(month)
                .ifPresent(
                        earlier -> {
                            Map<String, Table> before =
                                    isCertified(definition, earlier)
                                            ? strata(definition, earlier, dimension)
                                            : Map.of();
                            strata.replaceAll((code, table) -> table.besides(before.get(code)));
                        });
        return new Stratification(dimension, strata);
    }

    private TreeMap<String, Table> strata(
            IndicatorDefinition definition, YearMonth month, String dimension) {
        var codes =
                new TreeSet<>(
                        datasets.require(definition.dataset()).field(dimension).codes().keySet());
        codes.add(Field.NOT_RECORDED);
        var events = byStratum(definition, month, dimension, definition.numerator());
        var groups = grouping(definition);
        var among = among(groups, where -> byStratum(definition, month, dimension, where));
        var strata = new TreeMap<String, Table>();
        for (var code : codes) {
            strata.put(code, groups.table(events.getOrDefault(code, NOTHING), among.apply(code)));
        }
        return strata;
    }

    /**
     * The counts of every month from one to another, read at once; months without any are there.
     *
     * @param unit whose figures are asked for, so that no other's are read; null for every unit
     */
    public SortedMap<YearMonth, Table> tabulate(
            IndicatorDefinition definition, YearMonth from, YearMonth to, @Nullable String unit) {
        var first = definition.before(from).orElse(from);
        var events = byMonth(definition, first, to, unit, definition.numerator());
        var groups = grouping(definition);
        var among = among(groups, where -> byMonth(definition, first, to, unit, where));
        var tables = new TreeMap<YearMonth, Table>();
        for (var month = first; !month.isAfter(to); month = month.plusMonths(1)) {
            tables.put(
                    month, groups.table(events.getOrDefault(month, NOTHING), among.apply(month)));
        }
        return definition.comparesInTime()
                ? inTime(definition, tables).tailMap(from, true)
                : tables;
    }

    /** Each month beside the earlier one that it is compared with. */
    private TreeMap<YearMonth, Table> inTime(
            IndicatorDefinition definition, TreeMap<YearMonth, Table> tables) {
        var certified =
                periods.between(definition.dataset(), tables.firstKey(), tables.lastKey()).stream()
                        .filter(Period::isCertified)
                        .map(period -> period.id().yearMonth())
                        .collect(Collectors.toSet());
        var compared = new TreeMap<YearMonth, Table>();
        tables.forEach(
                (month, table) ->
                        compared.put(
                                month,
                                table.besides(
                                        definition
                                                .before(month)
                                                .filter(certified::contains)
                                                .map(tables::get)
                                                .orElse(null))));
        return compared;
    }

    /** What the events of a month or stratum are set against; of a population always the same. */
    private <K> Function<K, Those> among(
            Grouping groups, Function<List<Condition>, Map<K, Tally>> records) {
        var definition = groups.definition();
        return switch (definition.denominator()) {
            case Denominator.OfPopulation(var vintage, var kind) -> {
                var held = populations.by(definition.classification(), vintage, kind);
                var people = held.people().by(merging(definition));
                var all =
                        new Those(
                                Among.population(people, groups.boroughs(), Unit.FORCE),
                                held.asAt());
                yield key -> all;
            }
            case Denominator.OfRecords(var where) -> {
                var counts = records.apply(where);
                yield key ->
                        new Those(
                                Among.records(
                                        counts.getOrDefault(key, NOTHING).by(groups.groupOf()),
                                        Unit.FORCE),
                                null);
            }
        };
    }

    /**
     * @param populationAsAt null for records
     */
    private record Those(Among among, @Nullable Instant populationAsAt) {}

    /** What all tables of a definition have in common, so that it is found out once. */
    private record Grouping(
            IndicatorDefinition definition,
            List<String> groups,
            Function<String, String> groupOf,
            Set<String> boroughs) {
        Table table(Tally events, Those those) {
            return new Table(
                    definition,
                    groups,
                    Unit.FORCE,
                    events.by(groupOf),
                    those.among(),
                    those.populationAsAt(),
                    boroughs);
        }
    }

    private Grouping grouping(IndicatorDefinition definition) {
        return new Grouping(
                definition,
                groups(definition).codes().stream().map(Classification.Code::code).toList(),
                groupOf(definition),
                units.boroughs());
    }

    private Map<String, Tally> byStratum(
            IndicatorDefinition definition,
            YearMonth month,
            String dimension,
            List<Condition> where) {
        var dimensions = List.of(definition.dimension(), dimension);
        var counts =
                cells.counts(
                        new CellQuery(
                                definition.dataset(),
                                month,
                                month,
                                List.of(),
                                false,
                                true,
                                dimensions,
                                where),
                        Integer.MAX_VALUE);
        return tallies(
                counts, count -> count.values().get(1), count -> requireNonNull(count.unit()));
    }

    /** Of the force only the sums, which are counted outside of every borough here. */
    private Map<YearMonth, Tally> byMonth(
            IndicatorDefinition definition,
            YearMonth from,
            YearMonth to,
            @Nullable String unit,
            List<Condition> where) {
        var ofForce = Unit.FORCE.equals(unit);
        var counts =
                cells.counts(
                        new CellQuery(
                                definition.dataset(),
                                from,
                                to,
                                unit == null || ofForce ? List.of() : List.of(unit),
                                true,
                                !ofForce,
                                List.of(definition.dimension()),
                                where),
                        Integer.MAX_VALUE);
        return tallies(
                counts,
                count -> requireNonNull(count.month()),
                count -> ofForce ? Unit.UNKNOWN : requireNonNull(count.unit()));
    }

    private static <K> Map<K, Tally> tallies(
            List<CellCount> counts, Function<CellCount, K> key, Function<CellCount, String> unit) {
        var byKey = new HashMap<K, Map<String, Map<String, Long>>>();
        for (var count : counts) {
            byKey.computeIfAbsent(key.apply(count), each -> new TreeMap<>())
                    .computeIfAbsent(unit.apply(count), each -> new TreeMap<>())
                    .put(count.values().getFirst(), count.count());
        }
        var tallies = new HashMap<K, Tally>();
        byKey.forEach((each, ofUnits) -> tallies.put(each, new Tally(ofUnits)));
        return tallies;
    }

    private Tally tally(IndicatorDefinition definition, YearMonth month, List<Condition> where) {
        return cells.tally(definition.dataset(), month, definition.dimension(), where);
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
