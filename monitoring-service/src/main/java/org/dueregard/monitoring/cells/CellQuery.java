package org.dueregard.monitoring.cells;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which counts are asked for.
 *
 * @param to the last month of them
 * @param units these only; every unit where there is none
 * @param byMonth whether each month has counts of its own
 * @param byUnit whether each unit has counts of its own
 * @param dimensions whose values have counts of their own
 * @param conditions that a cell meets, each of them
 */
public record CellQuery(
        String dataset,
        YearMonth from,
        YearMonth to,
        List<String> units,
        boolean byMonth,
        boolean byUnit,
        List<String> dimensions,
        List<Condition> conditions) {
    public CellQuery {
        units = List.copyOf(units);
        dimensions = List.copyOf(dimensions);
        conditions = List.copyOf(conditions);
    }

    /** Whether all units are taken together. */
    boolean isOfAllUnits() {
        return !byUnit && units.isEmpty();
    }

    /** The months from the first to the last. */
    Stream<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }

    /** The dimensions that cells have to have to answer it. */
    public SortedSet<String> needed() {
        return needed(dimensions, conditions);
    }

    /** The dimensions that cells have to have, for counts by some of them and of some of them. */
    public static SortedSet<String> needed(
            Collection<String> by, Collection<Condition> conditions) {
        var needed = new TreeSet<>(by);
        conditions.forEach(condition -> needed.add(condition.dimension()));
        return needed;
    }
}
