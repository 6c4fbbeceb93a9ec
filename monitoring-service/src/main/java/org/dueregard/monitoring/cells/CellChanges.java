package org.dueregard.monitoring.cells;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By how much cells change. What a record does to the cells depends on nothing but where it was
 * counted before and where it is counted now, so that any engine can compute it, in any order:
 * changes add up.
 */
public final class CellChanges {
    private final Map<CellKey, Long> changes = new HashMap<>();

    /**
     * What a record adds to a cell.
     *
     * @param count 1 for an event; what a count says
     */
    public record Share(CellKey cell, long count) {}

    /**
     * What one record changes: less where it was counted, more where it is.
     *
     * @param before null for a record that was not counted: it is new, or was withdrawn
     * @param after null for a record that is counted no more
     */
    public static CellChanges between(@Nullable Share before, @Nullable Share after) {
        var changes = new CellChanges();
        changes.move(before, after);
        return changes;
    }

    /** Adds what one record changes, for the running sum of a batch. */
    public void move(@Nullable Share before, @Nullable Share after) {
        if (before != null) {
            add(before.cell(), -before.count());
        }
        if (after != null) {
            add(after.cell(), after.count());
        }
    }

    public CellChanges plus(CellChanges others) {
        var sum = new CellChanges();
        sum.addAll(this);
        sum.addAll(others);
        return sum;
    }

    /** Adds the others to these, for the running sum of a batch. */
    public void addAll(CellChanges others) {
        others.changes.forEach(this::add);
    }

    private void add(CellKey key, long by) {
        if (by == 0) {
            return;
        }
        changes.merge(key, by, (one, other) -> one + other == 0 ? null : one + other);
    }

    /** The changes in the order of their keys; none of them is zero. */
    public SortedMap<CellKey, Long> inKeyOrder() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public SortedSet<YearMonth> months() {
        var months = new TreeSet<YearMonth>();
        changes.keySet().forEach(key -> months.add(key.month()));
        return months;
    }

    /** The cells as they are after these changes, where nothing was counted before. */
    public Map<CellKey, Long> asCells() {
        return Map.copyOf(changes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellChanges others && changes.equals(others.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return inKeyOrder().toString();
    }
}
