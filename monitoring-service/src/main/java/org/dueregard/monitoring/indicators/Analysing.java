package org.dueregard.monitoring.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Function;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Classifications;
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

    Analysing(Cells cells, Populations populations, Classifications classifications, Units units) {
        this.cells = cells;
        this.populations = populations;
        this.classifications = classifications;
        this.units = units;
    }

    /** The counts of an indicator in a month, of every unit. */
    public Table tabulate(IndicatorDefinition definition, YearMonth month) {
        var group = groupOf(definition);
        var events =
                cells.tally(
                                definition.dataset(),
                                month,
                                definition.dimension(),
                                definition.numerator())
                        .by(group);
        return switch (definition.denominator()) {
            case Denominator.OfPopulation(var vintage, var kind) -> {
                var held = populations.by(definition.classification(), vintage, kind);
                yield table(definition, events, held.people(), held.asAt());
            }
            case Denominator.OfRecords(var where) ->
                    table(
                            definition,
                            events,
                            cells.tally(definition.dataset(), month, definition.dimension(), where)
                                    .by(group),
                            null);
        };
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

    /** The classification whose groups the indicator tells apart. */
    public Classification groups(IndicatorDefinition definition) {
        return classifications.classification(definition.classification());
    }

    private Function<String, String> groupOf(IndicatorDefinition definition) {
        if (definition.mapping() == null) {
            var codes = groups(definition).codeSet();
            return code -> codes.contains(code) ? code : Table.UNKNOWN;
        }
        var mapping = classifications.mapping(definition.mapping());
        return code -> mapping.groupOf(code).orElse(Table.UNKNOWN);
    }
}
