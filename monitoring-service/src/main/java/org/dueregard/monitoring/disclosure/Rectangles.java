package org.dueregard.monitoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.dueregard.monitoring.statistics.Bounds;

/**
 * Other tables that agree with everything that is shown, found without a solver: where four hidden
 * counts are the corners of a rectangle, two of them can be more and two less by as many. Each such
 * table says where its counts can lie; what is in none has to be looked at otherwise.
 */
final class Rectangles {
    private static final int FARTHEST = 4;

    private final List<List<Integer>> equations;
    private final IntPredicate isKnown;
    private final IntPredicate canBeHidden;
    private final IntFunction<Bounds> known;
    private final List<Long> counts;
    private final List<List<Integer>> longOf = new ArrayList<>();
    private final List<List<Integer>> complementaryOf = new ArrayList<>();
    private final Map<Corner, Integer> corners = new HashMap<>();
    private final double[] least;
    private final double[] most;

    private record Corner(int one, int other) {}

    /**
     * @param equations places of counts, that of the whole last
     * @param isComplementary whether an equation ties a whole, a part and the rest, of which the
     *     rest stands in no other
     */
    Rectangles(
            List<Long> counts,
            List<List<Integer>> equations,
            IntPredicate isComplementary,
            IntPredicate isKnown,
            IntPredicate canBeHidden,
            IntFunction<Bounds> known) {
        this.counts = counts;
        this.equations = equations;
        this.isKnown = isKnown;
        this.canBeHidden = canBeHidden;
        this.known = known;
        least = counts.stream().mapToDouble(Long::doubleValue).toArray();
        most = least.clone();
        for (var place = 0; place < counts.size(); place++) {
            longOf.add(new ArrayList<>());
            complementaryOf.add(new ArrayList<>());
        }
        for (var in = 0; in < equations.size(); in++) {
            var of = isComplementary.test(in) ? complementaryOf : longOf;
            for (var place : equations.get(in)) {
                of.get(place).add(in);
            }
        }
        for (var place = 0; place < counts.size(); place++) {
            var in = longOf.get(place);
            if ((!isKnown.test(place) || canBeHidden.test(place)) && in.size() == 2) {
                corners.put(new Corner(in.getFirst(), in.getLast()), place);
                corners.put(new Corner(in.getLast(), in.getFirst()), place);
            }
        }
    }

    /** Values between which each can lie, at least, so far as rectangles tell. */
    List<Bounds> ranges(double enough) {
        for (var place = 0; place < counts.size(); place++) {
            if (!isKnown.test(place)) {
                look(place, enough);
            }
        }
        var ranges = new ArrayList<Bounds>();
        for (var place = 0; place < counts.size(); place++) {
            ranges.add(new Bounds(least[place], most[place]));
        }
        return ranges;
    }

    private void look(int place, double enough) {
        for (var signs : rectangles(place)) {
            if (most[place] - least[place] >= enough) {
                return;
            }
            if (signs.keySet().stream().noneMatch(isKnown::test)) {
                for (var by = -FARTHEST; by <= FARTHEST; by++) {
                    var moved = moved(signs, by);
                    moved.forEach(
                            (each, change) -> {
                                var value = counts.get(each) + change;
                                least[each] = Math.min(least[each], value);
                                most[each] = Math.max(most[each], value);
                            });
                }
            }
        }
    }

    /** What to hide so that it can be moved as far, at the least loss; empty where nothing does. */
    List<Integer> completing(int place, double enough) {
        List<Integer> best = List.of();
        var loss = Long.MAX_VALUE;
        for (var signs : rectangles(place)) {
            var shown = signs.keySet().stream().filter(isKnown::test).toList();
            var lost = shown.stream().mapToLong(counts::get).sum();
            if (!shown.isEmpty() && lost < loss && reach(signs) >= enough) {
                best = shown;
                loss = lost;
            }
        }
        return best;
    }

    private int reach(Map<Integer, Integer> signs) {
        var reach = 0;
        for (var direction : List.of(-1, 1)) {
            for (var by = 1; by <= FARTHEST && !moved(signs, direction * by).isEmpty(); by++) {
                reach++;
            }
        }
        return reach;
    }

    private List<Map<Integer, Integer>> rectangles(int place) {
        var in = longOf.get(place);
        var rectangles = new ArrayList<Map<Integer, Integer>>();
        if (in.size() != 2) {
            return rectangles;
        }
        for (var along : equations.get(in.getFirst())) {
            for (var down : equations.get(in.getLast())) {
                if (isCornerBeside(along, place) && isCornerBeside(down, place)) {
                    var signs = rectangle(place, along, down, in.getFirst(), in.getLast());
                    if (!signs.isEmpty()) {
                        rectangles.add(signs);
                    }
                }
            }
        }
        return rectangles;
    }

    private boolean isCornerBeside(int other, int place) {
        return other != place
                && (!isKnown.test(other) || canBeHidden.test(other))
                && longOf.get(other).size() == 2;
    }

    /** Which corners are more where this one is, and which less; empty where it is none. */
    private Map<Integer, Integer> rectangle(int place, int along, int down, int row, int column) {
        var otherRow = otherThan(row, along);
        var otherColumn = otherThan(column, down);
        var opposite = corners.get(new Corner(otherRow, otherColumn));
        if (opposite == null || opposite == place || opposite == along || opposite == down) {
            return Map.of();
        }
        var ofAlong = -sign(row, place) * sign(row, along);
        var ofDown = -sign(column, place) * sign(column, down);
        var ofOpposite = -ofAlong * sign(otherRow, along) * sign(otherRow, opposite);
        return ofOpposite * sign(otherColumn, opposite) + ofDown * sign(otherColumn, down) == 0
                ? Map.of(place, 1, along, ofAlong, down, ofDown, opposite, ofOpposite)
                : Map.of();
    }

    /**
     * By how much each is moved: what else is tied to the corners takes up what they change. Empty
     * where any of them does not fit what is known.
     */
    private Map<Integer, Integer> moved(Map<Integer, Integer> signs, int by) {
        var moved = new HashMap<Integer, Integer>();
        signs.forEach((place, sign) -> moved.put(place, sign * by));
        for (var corner : signs.keySet()) {
            for (var in : complementaryOf.get(corner)) {
                var equation = equations.get(in);
                moved.put(
                        equation.get(1),
                        moved.getOrDefault(equation.getLast(), 0)
                                - moved.getOrDefault(equation.getFirst(), 0));
            }
        }
        for (var each : moved.entrySet()) {
            var bounds = known.apply(each.getKey());
            var value = counts.get(each.getKey()) + each.getValue();
            if (value < bounds.lower() || value > bounds.upper()) {
                return Map.of();
            }
        }
        return moved;
    }

    private int otherThan(int in, int place) {
        var both = longOf.get(place);
        return both.getFirst() == in ? both.getLast() : both.getFirst();
    }

    private int sign(int in, int place) {
        return equations.get(in).getLast() == place ? -1 : 1;
    }
}
