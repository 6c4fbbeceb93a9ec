package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * How far hidden counts can move under linear equations of any form: what {@link LinearAudit} does
 * for sums, where a total may be hidden too. Each solution of a linear programme is a table that
 * agrees with what was published, so it says of every count at once where it can lie; only counts
 * that no table has moved far enough yet are looked at on their own.
 */
public final class FeasibleRanges {

    private static final double TOLERANCE = 1e-6;
    private static final double SOLVER_PRECISION = 1e-7;
    private static final int MOST_PIVOTS = 200_000;
    private static final double AGREES = 1e-4;
    private static final int MOST_SWEEPS = 50;
    private static final int AT_ONCE = 100;
    private static final int TIED = 3;

    /** How many are moved beside an unknown in each of its equations, if fewer are too few. */
    private static final int[] BESIDE = {4, 8, 16};

    /** Large beside any width that is asked for, and small enough for the solver's precision. */
    private static final double REACH = 1_000;

    /** So that the same system is looked at in the same way always. */
    private static final long SEED = 20_160_601;

    private final double[] lower;
    private final double[] upper;
    private final List<Map<Integer, Double>> rows = new ArrayList<>();
    private final List<Double> totals = new ArrayList<>();
    private final List<Set<Integer>> rowsOf;
    private final List<Replaced> replaced = new ArrayList<>();
    private final Set<Integer> gone = new HashSet<>();
    private double[] counts = {};
    private boolean feasible = true;

    /** A count with the factor with which it stands in an equation. */
    public record Term(int unknown, double factor) {}

    /** Terms, each unknown once, that sum to the total. */
    public record Equation(List<Term> terms, double total) {}

    /** An unknown that is a constant and a multiple of another. */
    private record Replaced(int unknown, double constant, double factor, int by) {}

    private FeasibleRanges(List<Bounds> known, List<Equation> equations) {
        lower = known.stream().mapToDouble(Bounds::lower).toArray();
        upper = known.stream().mapToDouble(Bounds::upper).toArray();
        rowsOf = new ArrayList<>();
        for (var i = 0; i < known.size(); i++) {
            rowsOf.add(new HashSet<>());
        }
        for (var equation : equations) {
            var row = new TreeMap<Integer, Double>();
            equation.terms().forEach(term -> row.merge(term.unknown(), term.factor(), Double::sum));
            row.values().removeIf(factor -> factor == 0);
            row.keySet().forEach(unknown -> rowsOf.get(unknown).add(rows.size()));
            rows.add(row);
            totals.add(equation.total());
        }
    }

    /**
     * Bounds that hold for certain, from each equation on its own: quick, and wider than what
     * follows from all of them together.
     *
     * @param known what is known of each beforehand; every lower bound is finite
     */
    public static Answer<List<Bounds>> outer(List<Bounds> known, List<Equation> equations) {
        var system = new FeasibleRanges(known, equations);
        system.simplify();
        return system.feasible
                ? Answer.of(system.all(system.lower, system.upper))
                : Answer.refused(Reason.NO_FEASIBLE_TABLE);
    }

    /**
     * Values between which each certainly can lie. A range that is narrower than asked for is the
     * whole of it where equations tie no more than {@value #AT_ONCE} unknowns together; else, and
     * of a wider one, there may be more.
     *
     * @param known what is known of each beforehand; every lower bound is finite
     * @param counts the true ones, which agree; nothing is looked for farther from them than
     *     {@value #REACH}
     * @param seen ranges in which each is known to lie, the true count in them
     * @param enough how wide a range has to be for nothing more to be asked of it
     * @param together how many are moved at most beside an unknown in each of its equations, the
     *     others held as they are; the effort grows fast with it
     */
    public static Answer<List<Bounds>> inner(
            List<Bounds> known,
            List<Equation> equations,
            List<Long> counts,
            List<Bounds> seen,
            double enough,
            int together) {
        var system = new FeasibleRanges(known, equations);
        system.simplify();
        if (!system.feasible) {
            return Answer.refused(Reason.NO_FEASIBLE_TABLE);
        }
        for (var i = 0; i < counts.size(); i++) {
            system.lower[i] = Math.max(system.lower[i], counts.get(i) - REACH);
            system.upper[i] = Math.min(system.upper[i], counts.get(i) + REACH);
        }
        system.counts = counts.stream().mapToDouble(Long::doubleValue).toArray();
        var least = seen.stream().mapToDouble(Bounds::lower).toArray();
        var most = seen.stream().mapToDouble(Bounds::upper).toArray();
        for (var part : system.parts()) {
            if (!system.solve(part, least, most, enough, together)) {
                return Answer.refused(Reason.NO_FEASIBLE_TABLE);
            }
        }
        return Answer.of(system.all(least, most));
    }

    /** Those that were replaced move as those do by which they were. */
    private List<Bounds> all(double[] least, double[] most) {
        for (var one : replaced.reversed()) {
            var ends = new double[] {least[one.by()], most[one.by()]};
            for (var end = 0; end < ends.length; end++) {
                ends[end] = one.constant() + one.factor() * ends[end];
            }
            Arrays.sort(ends);
            least[one.unknown()] = ends[0];
            most[one.unknown()] = ends[1];
        }
        return IntStream.range(0, least.length)
                .mapToObj(i -> new Bounds(whole(least[i]), whole(most[i])))
                .toList();
    }

    private void simplify() {
        for (var sweep = 0; sweep < MOST_SWEEPS && feasible; sweep++) {
            var changed = false;
            for (var row = 0; row < rows.size() && feasible; row++) {
                changed |= simplify(row);
            }
            if (!changed) {
                return;
            }
        }
    }

    private boolean simplify(int row) {
        var terms = rows.get(row);
        var total = totals.get(row);
        switch (terms.size()) {
            case 0 -> {
                feasible &= Math.abs(total) < TOLERANCE;
                return false;
            }
            case 1 -> {
                var only = terms.entrySet().iterator().next();
                fix(only.getKey(), total / only.getValue());
                return true;
            }
            case 2 -> {
                replace(row);
                return true;
            }
            default -> {
                return tighten(terms, total);
            }
        }
    }

    private void fix(int unknown, double value) {
        if (value < lower[unknown] - TOLERANCE || value > upper[unknown] + TOLERANCE) {
            feasible = false;
            return;
        }
        lower[unknown] = value;
        upper[unknown] = value;
        for (var row : rowsOf.get(unknown)) {
            var factor = rows.get(row).remove(unknown);
            totals.set(row, totals.get(row) - factor * value);
        }
        rowsOf.get(unknown).clear();
    }

    /** Of two unknowns in an equation the first is said by the second. */
    private void replace(int row) {
        var terms = new ArrayList<>(rows.get(row).entrySet());
        int unknown = terms.getFirst().getKey();
        double ofUnknown = terms.getFirst().getValue();
        int by = terms.getLast().getKey();
        var constant = totals.get(row) / ofUnknown;
        var factor = -terms.getLast().getValue() / ofUnknown;
        replaced.add(new Replaced(unknown, constant, factor, by));
        gone.add(unknown);
        var one = (lower[unknown] - constant) / factor;
        var other = (upper[unknown] - constant) / factor;
        narrow(by, Math.min(one, other), Math.max(one, other));
        for (var each : rowsOf.get(unknown)) {
            var of = rows.get(each).remove(unknown);
            totals.set(each, totals.get(each) - of * constant);
            var merged = rows.get(each).merge(by, of * factor, Double::sum);
            if (Math.abs(merged) < TOLERANCE) {
                rows.get(each).remove(by);
                rowsOf.get(by).remove(each);
            } else {
                rowsOf.get(by).add(each);
            }
        }
        rowsOf.get(unknown).clear();
    }

    /** What the others leave to each of an equation. */
    private boolean tighten(Map<Integer, Double> terms, double total) {
        var least = 0.0;
        var most = 0.0;
        for (var term : terms.entrySet()) {
            least += low(term);
            most += high(term);
        }
        var changed = false;
        for (var term : terms.entrySet()) {
            var othersLeast = least - low(term);
            var othersMost = most - high(term);
            if (Double.isInfinite(othersLeast) || Double.isNaN(othersLeast)) {
                othersLeast = sum(terms, term.getKey(), false);
            }
            if (Double.isInfinite(othersMost) || Double.isNaN(othersMost)) {
                othersMost = sum(terms, term.getKey(), true);
            }
            var one = (total - othersMost) / term.getValue();
            var other = (total - othersLeast) / term.getValue();
            changed |= narrow(term.getKey(), Math.min(one, other), Math.max(one, other));
        }
        return changed;
    }

    private double sum(Map<Integer, Double> terms, int without, boolean most) {
        return terms.entrySet().stream()
                .filter(term -> term.getKey() != without)
                .mapToDouble(term -> most ? high(term) : low(term))
                .sum();
    }

    private double low(Map.Entry<Integer, Double> term) {
        return term.getValue() * (term.getValue() > 0 ? lower : upper)[term.getKey()];
    }

    private double high(Map.Entry<Integer, Double> term) {
        return term.getValue() * (term.getValue() > 0 ? upper : lower)[term.getKey()];
    }

    private boolean narrow(int unknown, double least, double most) {
        var changed = false;
        if (least > lower[unknown] + TOLERANCE) {
            lower[unknown] = least;
            changed = true;
        }
        if (most < upper[unknown] - TOLERANCE) {
            upper[unknown] = most;
            changed = true;
        }
        feasible &= lower[unknown] <= upper[unknown] + TOLERANCE;
        return changed;
    }

    /** The unknowns that equations tie together, those that nothing ties each on its own. */
    private List<List<Integer>> parts() {
        var seen = new HashSet<Integer>();
        var parts = new ArrayList<List<Integer>>();
        for (var first = 0; first < lower.length; first++) {
            if (gone.contains(first) || !seen.add(first)) {
                continue;
            }
            var part = new ArrayList<>(List.of(first));
            for (var i = 0; i < part.size(); i++) {
                for (var row : rowsOf.get(part.get(i))) {
                    rows.get(row).keySet().stream().filter(seen::add).forEach(part::add);
                }
            }
            parts.add(part);
        }
        return parts;
    }

    private boolean solve(
            List<Integer> part, double[] least, double[] most, double enough, int together) {
        if (part.size() == 1) {
            least[part.getFirst()] = lower[part.getFirst()];
            most[part.getFirst()] = upper[part.getFirst()];
            return true;
        }
        if (part.size() <= AT_ONCE) {
            var random = new Random(SEED);
            var all = random.doubles(part.size(), -1, 1).toArray();
            if (!look(part, all, least, most)) {
                return false;
            }
        }
        for (var unknown : part) {
            for (var beside : BESIDE) {
                if (beside <= together && isNarrow(unknown, least, most, enough)) {
                    var near = near(unknown, beside);
                    var one = new double[near.size()];
                    one[0] = 1;
                    if (!look(near, one, least, most)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isNarrow(int unknown, double[] least, double[] most, double enough) {
        return most[unknown] - least[unknown] < enough - TOLERANCE
                && upper[unknown] - lower[unknown] > TOLERANCE;
    }

    /**
     * The unknown, first, with what an equation of three ties to it; so many beside these in each
     * of their equations, the freest first; those that stand in equations with two of these, as the
     * corner of a rectangle does; and what is tied to them. All others stay as they are.
     */
    private List<Integer> near(int unknown, int beside) {
        var near = new LinkedHashSet<>(Set.of(unknown));
        for (var row : rowsOf.get(unknown)) {
            if (rows.get(row).size() <= TIED) {
                near.addAll(rows.get(row).keySet());
            }
        }
        for (var each : List.copyOf(near)) {
            for (var row : rowsOf.get(each)) {
                near.addAll(freest(row, each, beside));
            }
        }
        var corners = new HashMap<Integer, Integer>();
        for (var mate : List.copyOf(near)) {
            for (var row : rowsOf.get(mate)) {
                for (var other : rows.get(row).keySet()) {
                    if (!near.contains(other)) {
                        corners.merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        corners.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit((long) beside * beside)
                .forEach(each -> near.add(each.getKey()));
        for (var each : List.copyOf(near)) {
            for (var row : rowsOf.get(each)) {
                if (rows.get(row).size() <= TIED) {
                    near.addAll(rows.get(row).keySet());
                }
            }
        }
        return List.copyOf(near);
    }

    private List<Integer> freest(int row, int but, int number) {
        return rows.get(row).keySet().stream()
                .filter(other -> other != but)
                .sorted(Comparator.comparingDouble(other -> lower[other] - upper[other]))
                .limit(number)
                .toList();
    }

    /** Each unknown as what it exceeds its lower bound by; no equation that follows from others. */
    private LinearConstraintSet programme(List<Integer> part) {
        var places = new HashMap<Integer, Integer>();
        part.forEach(unknown -> places.put(unknown, places.size()));
        var constraints = new ArrayList<LinearConstraint>();
        var own = new HashSet<Integer>();
        part.forEach(unknown -> own.addAll(rowsOf.get(unknown)));
        var reduced = new ArrayList<double[]>();
        for (var row : own.stream().sorted().toList()) {
            var factors = new double[part.size()];
            var left = totals.get(row);
            for (var term : rows.get(row).entrySet()) {
                var place = places.get(term.getKey());
                if (place == null) {
                    left -= term.getValue() * counts[term.getKey()];
                } else {
                    factors[place] = term.getValue();
                    left -= term.getValue() * lower[term.getKey()];
                }
            }
            if (isIndependent(factors.clone(), reduced)) {
                constraints.add(new LinearConstraint(factors, Relationship.EQ, left));
            }
        }
        // Where these are left out as a sum implies them, the solver takes unknowns that stand in
        // the same equations for one another.
        for (var unknown : part) {
            var one = new double[part.size()];
            one[places.getOrDefault(unknown, 0)] = 1;
            constraints.add(
                    new LinearConstraint(one, Relationship.LEQ, upper[unknown] - lower[unknown]));
        }
        return new LinearConstraintSet(constraints);
    }

    /**
     * Whether an equation says anything beside those before it: rows and columns of a table sum to
     * the same.
     *
     * @param reduced those before it, each without the first unknowns of those before it; receives
     *     this one
     */
    private static boolean isIndependent(double[] factors, List<double[]> reduced) {
        for (var earlier : reduced) {
            var first = largest(earlier);
            var times = factors[first] / earlier[first];
            if (times != 0) {
                for (var i = 0; i < factors.length; i++) {
                    factors[i] -= times * earlier[i];
                }
                factors[first] = 0;
            }
        }
        if (factors.length == 0 || Math.abs(factors[largest(factors)]) < TOLERANCE) {
            return false;
        }
        reduced.add(factors);
        return true;
    }

    private static int largest(double[] factors) {
        var largest = 0;
        for (var i = 1; i < factors.length; i++) {
            if (Math.abs(factors[i]) > Math.abs(factors[largest])) {
                largest = i;
            }
        }
        return largest;
    }

    /** False where no table of counts agrees. */
    private boolean look(List<Integer> part, double[] objective, double[] least, double[] most) {
        var programme = programme(part);
        for (var goal : GoalType.values()) {
            var table = optimum(programme, objective, goal);
            if (table == null) {
                return false;
            }
            var agrees = isTable(programme, table);
            for (var place = 0; place < part.size() && agrees; place++) {
                int unknown = part.get(place);
                var value = lower[unknown] + table[place];
                least[unknown] = Math.min(least[unknown], value);
                most[unknown] = Math.max(most[unknown], value);
            }
        }
        return true;
    }

    /** Whether it agrees: nothing is believed of a solver that can be looked at. */
    private static boolean isTable(LinearConstraintSet programme, double[] table) {
        for (var constraint : programme.getConstraints()) {
            var off = -constraint.getValue();
            for (var i = 0; i < table.length; i++) {
                off += constraint.getCoefficients().getEntry(i) * table[i];
            }
            if (off > AGREES
                    || (constraint.getRelationship() == Relationship.EQ && off < -AGREES)) {
                return false;
            }
        }
        for (var value : table) {
            if (value < -AGREES) {
                return false;
            }
        }
        return true;
    }

    private double @Nullable [] optimum(
            LinearConstraintSet programme, double[] objective, GoalType goal) {
        try {
            PointValuePair found =
                    new SimplexSolver(SOLVER_PRECISION)
                            .optimize(
                                    new MaxIter(MOST_PIVOTS),
                                    new LinearObjectiveFunction(objective, 0),
                                    programme,
                                    goal,
                                    new NonNegativeConstraint(true));
            return found.getPoint();
        } catch (MathIllegalStateException infeasible) {
            return null;
        }
    }

    private static double whole(double value) {
        var rounded = Math.rint(value);
        return Math.abs(value - rounded) < TOLERANCE ? rounded : value;
    }
}
