package org.dueregard.monitoring.releases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.disclosure.Selection;
import org.dueregard.monitoring.disclosure.Tabulated;
import org.dueregard.monitoring.indicators.Against;
import org.dueregard.monitoring.indicators.Denominator;
import org.dueregard.monitoring.indicators.GroupResult;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.indicators.UnitResult;
import org.dueregard.monitoring.units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as it was counted for a release.
 *
 * @param units those that are shown
 * @param dataAsAt when a record of the period last changed
 */
record DrawnTable(Table table, ReleasePeriod period, List<String> units, Instant dataAsAt) {
    private static final String NOBODYS = "-";

    DrawnTable {
        units = List.copyOf(units);
    }

    private IndicatorDefinition definition() {
        return table.definition();
    }

    private boolean ofRecords() {
        return definition().model() == Model.BINOMIAL_RISK;
    }

    private boolean ofShares() {
        return definition().model() == Model.REPRESENTATION;
    }

    /** Every count of it, nothing hidden yet. */
    Tabulated counts(DatasetDefinition dataset) {
        var groups = new ArrayList<String>();
        table.groups().forEach(group -> groups.add(codes(group)));
        groups.add(Table.UNKNOWN);
        return new Tabulated(
                dataset.dataset(),
                "%s by %s to %s"
                        .formatted(
                                definition().dimension(),
                                definition().mapping(),
                                definition().classification()),
                groups,
                Table.UNKNOWN,
                Unit.FORCE,
                selection(definition().numerator(), dataset),
                ofRecords()
                                && definition().denominator()
                                        instanceof Denominator.OfRecords(var where)
                        ? selection(where, dataset)
                        : null,
                ofShares(),
                period.from(),
                period.to(),
                units.stream().flatMap(unit -> rows(table.result(unit))).toList());
    }

    /** A merged group by what it is made of, so that it is known in whatever indicator. */
    private String codes(String group) {
        var parts = definition().merged().get(group);
        return parts == null
                ? group
                : String.join(Tabulated.PLUS, parts.stream().sorted().toList());
    }

    private static Selection selection(List<Condition> conditions, DatasetDefinition dataset) {
        var values = new TreeMap<String, SortedSet<String>>();
        for (var condition : conditions) {
            var possible = possible(dataset, condition.dimension());
            values.put(
                    condition.dimension(),
                    Selection.narrowed(
                            values.getOrDefault(condition.dimension(), possible),
                            condition.wanted(),
                            condition.values()));
        }
        values.entrySet()
                .removeIf(each -> each.getValue().equals(possible(dataset, each.getKey())));
        return new Selection(values);
    }

    private static SortedSet<String> possible(DatasetDefinition dataset, String dimension) {
        var possible = new TreeSet<>(dataset.field(dimension).codes().keySet());
        possible.add(Field.NOT_RECORDED);
        return possible;
    }

    private Stream<Tabulated.Row> rows(UnitResult result) {
        var rows = new ArrayList<Tabulated.Row>();
        Long known = null;
        for (var group : result.groups()) {
            rows.add(
                    row(
                            result.unit(),
                            codes(group.group()),
                            group.events(),
                            ofRecords() ? group.among() : null));
            known = group.among();
        }
        rows.add(
                row(
                        result.unit(),
                        Table.UNKNOWN,
                        result.unknownEvents(),
                        ofRecords() ? result.unknownAmong() : null));
        rows.add(
                row(
                        result.unit(),
                        Tabulated.EVERYBODY,
                        result.totalEvents(),
                        ofRecords() ? result.totalAmong() : null));
        if (ofShares() && known != null) {
            rows.add(row(result.unit(), Tabulated.KNOWN, known, null));
        }
        return rows.stream();
    }

    private static Tabulated.Row row(String unit, String group, long events, @Nullable Long among) {
        return new Tabulated.Row(unit, group, events, among, true, true);
    }

    /** What the public reads of it. */
    ReleasedTable released(
            int number,
            Tabulated decided,
            Rounding rounding,
            Function<String, String> nameOfUnit,
            Function<String, String> nameOfGroup) {
        var figures = new ArrayList<ReleasedFigure>();
        for (var unit : units) {
            figures.addAll(figures(unit, decided, rounding));
        }
        var groups = new ArrayList<ReleasedTable.Named>();
        table.groups()
                .forEach(
                        group ->
                                groups.add(
                                        new ReleasedTable.Named(group, nameOfGroup.apply(group))));
        groups.add(new ReleasedTable.Named(Table.UNKNOWN, "Not known"));
        groups.add(new ReleasedTable.Named(Tabulated.EVERYBODY, "Everybody"));
        return new ReleasedTable(
                number,
                definition().indicator(),
                definition().version(),
                definition().title(),
                definition().rateTitle(),
                definition().characteristic(),
                definition().dataset(),
                definition().model(),
                period.text(),
                period.from(),
                period.to(),
                dataAsAt,
                switch (definition().denominator()) {
                    case Denominator.OfPopulation(var vintage, var kind) ->
                            "%s population of %d".formatted(kind, vintage);
                    case Denominator.OfRecords ignored -> "records of " + definition().dataset();
                },
                table.populationAsAt(),
                definition().comparatorKind(),
                definition().comparator(),
                units.stream()
                        .map(unit -> new ReleasedTable.Named(unit, nameOfUnit.apply(unit)))
                        .toList(),
                groups,
                definition().caveats(),
                figures);
    }

    private List<ReleasedFigure> figures(String unit, Tabulated decided, Rounding rounding) {
        var rows = new HashMap<String, Tabulated.Row>();
        decided.records().stream()
                .filter(row -> row.unit().equals(unit))
                .forEach(row -> rows.put(row.group(), row));
        var result = rounded(unit, rounding);
        var figures = new ArrayList<ReleasedFigure>();
        for (var group : result.groups()) {
            figures.add(figure(group, unit, rows, result));
        }
        figures.add(counts(Table.UNKNOWN, unit, rows, rounding));
        figures.add(counts(Tabulated.EVERYBODY, unit, rows, rounding));
        return figures;
    }

    private ReleasedFigure figure(
            GroupResult group, String unit, Map<String, Tabulated.Row> rows, UnitResult result) {
        var row = row(rows, codes(group.group()));
        var amongShown = isAmongShown(row, rows);
        var against = group.against();
        var ratio = group.ratio();
        return new ReleasedFigure(
                unit,
                group.group(),
                !row.eventsShown() || !amongShown,
                row.eventsShown() ? Long.valueOf(group.events()) : null,
                amongShown ? group.among() : null,
                row.eventsShown() && amongShown ? ReleasedEstimate.of(group.rate()) : null,
                row.eventsShown()
                                && amongShown
                                && against != null
                                && ratio != null
                                && isShown(against, result, rows)
                        ? ReleasedEstimate.of(ratio)
                        : null);
    }

    /** The unknown, or everybody: counts alone. */
    private ReleasedFigure counts(
            String group, String unit, Map<String, Tabulated.Row> rows, Rounding rounding) {
        var row = row(rows, group);
        var among = row.among();
        return new ReleasedFigure(
                unit,
                group,
                !row.eventsShown() || !row.amongShown(),
                row.eventsShown() ? Long.valueOf(rounding.of(row.events())) : null,
                among != null && row.amongShown() ? Long.valueOf(rounding.of(among)) : null,
                null,
                null);
    }

    private boolean isAmongShown(Tabulated.Row row, Map<String, Tabulated.Row> rows) {
        return ofShares() ? row(rows, Tabulated.KNOWN).eventsShown() : row.amongShown();
    }

    /** Whether everything is shown that those are made of with whom a group is compared. */
    private boolean isShown(Against against, UnitResult result, Map<String, Tabulated.Row> rows) {
        var everyGroup =
                result.groups().stream().allMatch(group -> isShown(codes(group.group()), rows));
        return switch (definition().comparatorKind()) {
            case NAMED_GROUP -> isShown(codes(against.comparator()), rows);
            case BEST_GROUP, REST -> everyGroup;
            case OVERALL -> everyGroup && isShown(Table.UNKNOWN, rows);
            // The earlier period may never be released: a ratio would tell of it.
            case PREVIOUS_PERIOD -> false;
            case BENCHMARK -> true;
        };
    }

    private boolean isShown(String group, Map<String, Tabulated.Row> rows) {
        var row = row(rows, group);
        return row.eventsShown() && isAmongShown(row, rows);
    }

    private static Tabulated.Row row(Map<String, Tabulated.Row> rows, String group) {
        var row = rows.get(group);
        if (row == null) {
            throw new IllegalStateException("a group that was not counted");
        }
        return row;
    }

    /** The figures of a unit from counts that were rounded each on its own. */
    private UnitResult rounded(String unit, Rounding rounding) {
        var exact = table.result(unit);
        if (rounding == Rounding.NONE) {
            return exact;
        }
        var events = new TreeMap<String, Long>();
        var among = new TreeMap<String, Long>();
        for (var group : exact.groups()) {
            events.put(group.group(), rounding.of(group.events()));
            var ofGroup = table.population(unit, group.group());
            if (ofRecords() && group.among() != null) {
                among.put(group.group(), rounding.of(group.among()));
            } else if (ofGroup != null) {
                among.put(group.group(), ofGroup);
            }
        }
        events.put(Table.UNKNOWN, rounding.of(exact.unknownEvents()));
        among.put(Table.UNKNOWN, rounding.of(exact.unknownAmong()));
        return new Table(
                        definition(),
                        table.groups(),
                        NOBODYS,
                        new Tally(Map.of(unit, events)),
                        new Tally(Map.of(unit, among)),
                        table.populationAsAt(),
                        java.util.Set.of())
                .result(unit);
    }
}
