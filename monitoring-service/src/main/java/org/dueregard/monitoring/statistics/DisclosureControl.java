package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.statistics.RoundedPercentage.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Statistical disclosure control: small counts are hidden, enough others with them that nobody
 * finds them by subtraction, and what is published is attacked before anybody else does.
 */
public final class DisclosureControl {

    private DisclosureControl() {}

    /** A cell of a table, by row and column from 0. */
    public record Place(int row, int column) {}

    /**
     * A line of counts with its total, after suppression.
     *
     * @param primary hidden as they are small
     * @param secondary hidden so that the small ones are not found by subtraction
     * @param published null where hidden
     * @param total null where it has to be hidden too, as nothing else could be
     */
    public record Line(
            List<String> primary,
            List<String> secondary,
            Map<String, @Nullable Long> published,
            @Nullable Long total) {}

    /**
     * What of a table by rows and columns is hidden.
     *
     * @param primary as they are small
     * @param secondary so that nobody works a hidden one out
     * @param holds whether the margins can be published beside it; if not, they give a count away
     *     whatever else is hidden
     */
    public record Hidden(List<Place> primary, List<Place> secondary, boolean holds) {}

    /**
     * What follows from the sum of hidden counts and from the knowledge that each is small.
     *
     * @param each lowest and highest value of each hidden count
     * @param exact whether that is one value: nothing is hidden
     */
    public record Knowledge(Bounds each, boolean exact) {}

    /**
     * The attack on a table.
     *
     * @param intervals of the hidden cells, in the order asked
     * @param disclosed whether the value of any of them is certain
     */
    public record Audit(List<Bounds> intervals, boolean disclosed) {}

    /**
     * What two figures of nearly the same people give away.
     *
     * @param difference of their counts: the count of those in one and not in the other
     * @param safe whether that is no count that would be hidden
     */
    public record Difference(long difference, boolean safe) {}

    /** Whether a count is hidden: from one up to one less than the threshold. Zero is shown. */
    public static boolean isSmall(long count, long threshold) {
        return count > 0 && count < threshold;
    }

    /**
     * Suppresses a line whose total is published. Small counts are hidden; then, while what is
     * hidden can be worked out by one who sees the rest, the total and the threshold, the smallest
     * other count above zero. Where none is left, the total is hidden.
     *
     * @param cells in their order, which decides between equals
     * @param total may exceed the sum of the cells where others are not listed
     */
    public static Line suppress(Map<String, Long> cells, long total, long threshold) {
        requireThreshold(threshold);
        cells.values().forEach(count -> requireCount("count", count));
        var sum = cells.values().stream().mapToLong(Long::longValue).sum();
        if (sum > total) {
            throw new IllegalArgumentException("the total is less than the sum of its parts");
        }
        var primary =
                cells.entrySet().stream()
                        .filter(cell -> isSmall(cell.getValue(), threshold))
                        .map(Map.Entry::getKey)
                        .toList();
        var hidden = new LinkedHashSet<>(primary);
        var secondary = new ArrayList<String>();
        var hideTotal = false;
        while (!hidden.isEmpty() && !hideTotal && isWorkedOut(cells, primary, hidden, threshold)) {
            var next =
                    cells.entrySet().stream()
                            .filter(cell -> cell.getValue() > 0 && !hidden.contains(cell.getKey()))
                            .min(Comparator.comparingLong(Map.Entry::getValue));
            if (next.isPresent()) {
                hidden.add(next.get().getKey());
                secondary.add(next.get().getKey());
            } else {
                hideTotal = true;
            }
        }
        var published = new LinkedHashMap<String, @Nullable Long>();
        cells.forEach((name, count) -> published.put(name, hidden.contains(name) ? null : count));
        return new Line(primary, secondary, published, hideTotal ? null : total);
    }

    /**
     * Suppresses a table whose row and column sums are published. Small counts are hidden; where
     * one cell is hidden alone in its line, the smallest other above zero with it; then, while the
     * audit of one who knows the threshold finds a hidden count exactly, the smallest others of its
     * row and column.
     *
     * @param table rows of equal length
     */
    public static Hidden suppress(List<List<Long>> table, long threshold) {
        requireThreshold(threshold);
        var lines = lines(table);
        var primary =
                table.isEmpty()
                        ? List.<Place>of()
                        : lines.subList(0, table.size()).stream()
                                .flatMap(List::stream)
                                .filter(place -> isSmall(count(table, place), threshold))
                                .toList();
        var hidden = new LinkedHashSet<>(primary);
        boolean more;
        do {
            more = false;
            for (var line : lines) {
                if (line.stream().filter(hidden::contains).count() == 1) {
                    more |= hideSmallest(table, line, hidden);
                }
            }
            if (!more) {
                for (var place : workedOut(table, List.copyOf(hidden), threshold)) {
                    more |= hideSmallest(table, lines.get(place.row()), hidden);
                    more |= hideSmallest(table, lines.get(table.size() + place.column()), hidden);
                }
            }
        } while (more);
        return new Hidden(
                primary,
                hidden.stream().filter(place -> !primary.contains(place)).toList(),
                workedOut(table, List.copyOf(hidden), threshold).isEmpty());
    }

    /**
     * What one knows of so many hidden counts of which each is from 1 to one less than the
     * threshold, when their sum is known: two that sum to 8 under a threshold of 5 are both 4.
     */
    public static Knowledge knowledge(int hidden, long sum, long threshold) {
        requireThreshold(threshold);
        if (hidden < 1) {
            throw new IllegalArgumentException("at least one count is hidden");
        }
        var most = threshold - 1;
        if (sum < hidden || sum > hidden * most) {
            throw new IllegalArgumentException(
                    "%d counts from 1 to %d do not sum to %d".formatted(hidden, most, sum));
        }
        var each =
                new Bounds(
                        Math.max(1, sum - (hidden - 1) * most), Math.min(most, sum - (hidden - 1)));
        return new Knowledge(each, each.lower() == each.upper());
    }

    /**
     * The feasibility interval of each hidden cell of a table by rows and columns.
     *
     * @param table every count, which only this audit sees
     * @param hidden the cells that are not published
     * @param marginsPublished whether the sums of rows and columns are
     */
    public static Audit audit(
            List<List<Long>> table, List<Place> hidden, boolean marginsPublished) {
        var nothing = new Bounds(0, Double.POSITIVE_INFINITY);
        return audit(
                table, hidden, marginsPublished, hidden.stream().map(each -> nothing).toList());
    }

    /**
     * The same against one who knows the threshold: cells below it were hidden as small, so they
     * are from 1 to one less; the others are not small.
     */
    public static Audit auditKnowingThreshold(
            List<List<Long>> table, List<Place> hidden, boolean marginsPublished, long threshold) {
        requireThreshold(threshold);
        return audit(
                table,
                hidden,
                marginsPublished,
                hidden.stream()
                        .map(place -> count(table, place))
                        .map(
                                count ->
                                        isSmall(count, threshold)
                                                ? new Bounds(1, threshold - 1)
                                                : new Bounds(
                                                        count == 0 ? 0 : threshold,
                                                        Double.POSITIVE_INFINITY))
                        .toList());
    }

    /**
     * The counts that a published rate leaves possible: one that is unique was not hidden at all.
     *
     * @param rate as printed, with its decimals
     * @param per such as 1,000
     */
    public static Counts countsFromRate(BigDecimal rate, long per, long population) {
        requireCount("population", population);
        requireCount("per", per);
        if (per == 0 || rate.signum() < 0) {
            throw new IllegalArgumentException("a rate is from 0 up, per so many");
        }
        var half = BigDecimal.valueOf(5, Math.max(0, rate.scale()) + 1);
        var members = BigDecimal.valueOf(population);
        var of = BigDecimal.valueOf(per);
        return new Counts(
                rate.subtract(half)
                        .max(BigDecimal.ZERO)
                        .multiply(members)
                        .divide(of, 0, RoundingMode.CEILING)
                        .longValueExact(),
                rate.add(half)
                        .multiply(members)
                        .divide(of, 0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    /**
     * Conventional rounding to a base: to the nearest multiple, halves up. It is another way to
     * protect, and never mixed with totals that are not rounded.
     */
    public static long rounded(long count, long base) {
        requireCount("count", count);
        if (base < 1) {
            throw new IllegalArgumentException("a base is one or more");
        }
        var rest = count % base;
        return 2 * rest < base ? count - rest : count - rest + base;
    }

    /** What the counts of two overlapping figures, or of two releases of one, give away. */
    public static Difference difference(long one, long other, long threshold) {
        requireThreshold(threshold);
        requireCount("count", one);
        requireCount("count", other);
        var difference = Math.abs(one - other);
        return new Difference(difference, !isSmall(difference, threshold));
    }

    /** The rows, then the columns. */
    private static List<List<Place>> lines(List<List<Long>> table) {
        var rows = new ArrayList<List<Place>>();
        var columns = new ArrayList<List<Place>>();
        for (var row = 0; row < table.size(); row++) {
            if (table.get(row).size() != table.getFirst().size()) {
                throw new IllegalArgumentException("rows are of equal length");
            }
            rows.add(new ArrayList<>());
            for (var column = 0; column < table.get(row).size(); column++) {
                requireCount("count", table.get(row).get(column));
                if (row == 0) {
                    columns.add(new ArrayList<>());
                }
                var place = new Place(row, column);
                rows.get(row).add(place);
                columns.get(column).add(place);
            }
        }
        var lines = new ArrayList<>(rows);
        lines.addAll(columns);
        return lines;
    }

    /** Whether there was another above zero to hide. */
    private static boolean hideSmallest(
            List<List<Long>> table, List<Place> line, Set<Place> hidden) {
        return line.stream()
                .filter(place -> !hidden.contains(place) && count(table, place) > 0)
                .min(Comparator.comparingLong(place -> count(table, place)))
                .map(hidden::add)
                .orElse(false);
    }

    private static List<Place> workedOut(
            List<List<Long>> table, List<Place> hidden, long threshold) {
        var intervals = auditKnowingThreshold(table, hidden, true, threshold).intervals();
        var found = new ArrayList<Place>();
        for (var i = 0; i < hidden.size(); i++) {
            if (intervals.get(i).lower() == intervals.get(i).upper()) {
                found.add(hidden.get(i));
            }
        }
        return found;
    }

    private static long count(List<List<Long>> table, Place place) {
        return table.get(place.row()).get(place.column());
    }

    private static boolean isWorkedOut(
            Map<String, Long> cells, List<String> primary, Set<String> hidden, long threshold) {
        if (hidden.size() == 1) {
            return true;
        }
        var known = new ArrayList<Bounds>();
        var places = new ArrayList<Integer>();
        var sum = 0L;
        for (var name : hidden) {
            places.add(known.size());
            known.add(
                    primary.contains(name)
                            ? new Bounds(1, threshold - 1)
                            : new Bounds(threshold, Double.POSITIVE_INFINITY));
            sum += cells.getOrDefault(name, 0L);
        }
        // One sum needs no solver: each is what the others, at their lowest or highest, leave.
        for (var place : places) {
            var lowest = 0.0;
            var highest = 0.0;
            for (var other : places) {
                if (!other.equals(place)) {
                    lowest += known.get(other).lower();
                    highest += known.get(other).upper();
                }
            }
            if (Math.max(known.get(place).lower(), sum - highest)
                    >= Math.min(known.get(place).upper(), sum - lowest)) {
                return true;
            }
        }
        return false;
    }

    private static Audit audit(
            List<List<Long>> table,
            List<Place> hidden,
            boolean marginsPublished,
            List<Bounds> known) {
        if (new HashSet<>(hidden).size() != hidden.size()) {
            throw new IllegalArgumentException("a cell is hidden once");
        }
        var sums = new ArrayList<LinearAudit.Sum>();
        if (marginsPublished) {
            var rows = new LinkedHashMap<Integer, List<Integer>>();
            var columns = new LinkedHashMap<Integer, List<Integer>>();
            for (var i = 0; i < hidden.size(); i++) {
                rows.computeIfAbsent(hidden.get(i).row(), row -> new ArrayList<>()).add(i);
                columns.computeIfAbsent(hidden.get(i).column(), column -> new ArrayList<>()).add(i);
            }
            rows.values().forEach(line -> sums.add(sum(table, hidden, line)));
            columns.values().forEach(line -> sums.add(sum(table, hidden, line)));
        }
        // The true table is one that agrees, so there is always an answer.
        var intervals = LinearAudit.intervals(known, sums).value();
        return new Audit(
                intervals,
                intervals.stream().anyMatch(interval -> interval.lower() == interval.upper()));
    }

    private static LinearAudit.Sum sum(
            List<List<Long>> table, List<Place> hidden, List<Integer> line) {
        var total = BigInteger.ZERO;
        for (var place : line) {
            total = total.add(BigInteger.valueOf(count(table, hidden.get(place))));
        }
        return new LinearAudit.Sum(line, total.doubleValue());
    }

    private static void requireThreshold(long threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold is two or more");
        }
    }
}
