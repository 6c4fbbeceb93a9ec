package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.monitoring.statistics.Comparators;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table of units by groups are hidden, where the sum over all units is shown for
 * each group, and the sum over groups is not shown where anything in it is hidden.
 */
public final class Suppression {

    /** Counts from 1 to one less than this are hidden; a default of Due Regard. */
    public static final int THRESHOLD = 5;

    private final Set<Place> hidden;
    private final @Nullable Set<Place> hiddenBefore;

    /**
     * @param hiddenBefore what is hidden in the earlier period that groups are compared with; null
     *     where that is not known, so that all of it counts as hidden
     */
    private Suppression(Set<Place> hidden, @Nullable Set<Place> hiddenBefore) {
        this.hidden = Set.copyOf(hidden);
        this.hiddenBefore = hiddenBefore;
    }

    private record Place(String unit, String group) {}

    /**
     * One cell of the table.
     *
     * @param events what happened
     * @param among those who were counted and among whom it happened; 0 where the events are set
     *     against a population that everyone knows
     */
    public record Cell(String unit, String group, long events, long among) {
        boolean isSmall() {
            return small(events) || small(among) || (among > 0 && small(among - events));
        }

        boolean isEmpty() {
            return events == 0 && among == 0;
        }

        private Place place() {
            return new Place(unit, group);
        }

        private static boolean small(long count) {
            return count > 0 && count < THRESHOLD;
        }
    }

    /** For those who may see every number. */
    public static Suppression none() {
        return new Suppression(Set.of(), Set.of());
    }

    /**
     * Hides small counts, and, where exactly one cell of a group or of a unit is hidden, the
     * smallest other one as well: the sum over units is shown here, that over groups may stand in
     * another table of the same records, and either would give a single hidden cell away.
     *
     * @param parts every cell that the sum of a group over all units is made of
     * @param sums those sums
     */
    public static Suppression of(Collection<Cell> parts, Collection<Cell> sums) {
        var hidden = new HashSet<Place>();
        parts.stream().filter(Cell::isSmall).map(Cell::place).forEach(hidden::add);
        sums.stream().filter(Cell::isSmall).map(Cell::place).forEach(hidden::add);
        var lines = new ArrayList<List<Cell>>();
        lines.addAll(parts.stream().collect(Collectors.groupingBy(Cell::group)).values());
        lines.addAll(parts.stream().collect(Collectors.groupingBy(Cell::unit)).values());
        lines.addAll(sums.stream().collect(Collectors.groupingBy(Cell::unit)).values());
        while (lines.stream().anyMatch(line -> hideAnother(line, hidden))) {
            // What was hidden for one line may be alone in the line that it crosses.
        }
        return new Suppression(hidden, null);
    }

    /** Whether another cell had to be hidden. */
    private static boolean hideAnother(Collection<Cell> line, Set<Place> hidden) {
        if (line.stream().filter(cell -> hidden.contains(cell.place())).count() != 1) {
            return false;
        }
        return line.stream()
                .filter(cell -> !hidden.contains(cell.place()) && !cell.isEmpty())
                .min(
                        Comparator.comparingLong(Cell::events)
                                .thenComparing(Cell::unit)
                                .thenComparing(Cell::group))
                .map(smallest -> hidden.add(smallest.place()))
                .orElse(false);
    }

    public boolean hides(String unit, String group) {
        return hidden.contains(new Place(unit, group));
    }

    /**
     * Whether whoever a group is compared with is hidden: the others of a unit, or the best of
     * them, tell of each that is; in an earlier period it is the group itself.
     */
    public boolean hidesComparator(
            Comparators.Kind kind, String unit, String group, String comparator) {
        return switch (kind) {
            case NAMED_GROUP -> hides(unit, comparator);
            case PREVIOUS_PERIOD ->
                    hiddenBefore == null || hiddenBefore.contains(new Place(unit, group));
            case BEST_GROUP, REST, OVERALL, BENCHMARK -> hidesAnyOf(unit);
        };
    }

    /** The same, with what the earlier period hides that groups are compared with. */
    public Suppression besides(Suppression earlier) {
        return new Suppression(hidden, earlier.hidden);
    }

    /** Whether anything of the unit is hidden, so that its sum over groups must be too. */
    public boolean hidesAnyOf(String unit) {
        return hidden.stream().anyMatch(place -> place.unit().equals(unit));
    }
}
