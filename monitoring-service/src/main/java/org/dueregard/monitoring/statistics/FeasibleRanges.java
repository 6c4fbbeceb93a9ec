package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * How far hidden counts can move under linear equations of any form: what {@link LinearAudit} does
 * for sums, where a total may be hidden too. The system falls into parts that no equation ties
 * together. Each solution of a linear programme is a table that agrees with what was published, so
 * it says of every count of its part at once where it can lie; only counts that no table has moved
 * far enough yet are looked at on their own.
 */
public final class FeasibleRanges {

    private static final double TOLERANCE = 1e-6;
    private static final double AGREES = 1e-4;
    private static final int MOST_SWEEPS = 50;

    /** Tables are looked for with all unknowns in view so often, before each on its own. */
    private static final int TOGETHER = 10;

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
    private double[] enough = {};
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

    /** As {@link #inner(List, List, List, List, List)}, with one width that is enough for all. */
    public static Answer<List<Bounds>> inner(
            List<Bounds> known,
            List<Equation> equations,
            List<Long> counts,
            List<Bounds> seen,
            double enough) {
        return inner(known, equations, counts, seen, Collections.nCopies(known.size(), enough));
    }

    /**
     * Values between which each certainly can lie. A range that is narrower than asked for is the
     * whole of it, or a solver found no way; of a wider one there may be more.
     *
     * @param known what is known of each beforehand; every lower bound is finite
     * @param counts the true ones, which agree; nothing is looked for farther from them than
     *     {@value #REACH}
     * @param seen ranges in which each is known to lie, the true count in them
     * @param enough how wide a range has to be for nothing more to be asked of it
     */
    public static Answer<List<Bounds>> inner(
            List<Bounds> known,
            List<Equation> equations,
            List<Long> counts,
            List<Bounds> seen,
            List<? extends Number> enough) {
        var system = new FeasibleRanges(known, equations);
        system.enough = enough.stream().mapToDouble(Number::doubleValue).toArray();
        system.simplify();
        if (!system.feasible) {
            return Answer.refused(Reason.NO_FEASIBLE_TABLE);
        }
        for (var i = 0; i < counts.size(); i++) {
            system.lower[i] = Math.max(system.lower[i], counts.get(i) - REACH);
            system.upper[i] = Math.min(system.upper[i], counts.get(i) + REACH);
        }
        var least = seen.stream().mapToDouble(Bounds::lower).toArray();
        var most = seen.stream().mapToDouble(Bounds::upper).toArray();
        for (var part : system.parts()) {
            if (!system.solve(part, least, most)) {
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
        if (enough.length > 0) {
            enough[by] = Math.max(enough[by], enough[unknown] / Math.abs(factor));
        }
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

    private boolean solve(List<Integer> part, double[] least, double[] most) {
        if (part.size() == 1) {
            least[part.getFirst()] = lower[part.getFirst()];
            most[part.getFirst()] = upper[part.getFirst()];
            return true;
        }
        var random = new Random(SEED);
        for (var round = 0; round < TOGETHER; round++) {
            if (part.stream().noneMatch(unknown -> isNarrow(unknown, least, most))) {
                return true;
            }
            var all =
                    part.stream()
                            .mapToDouble(
                                    unknown ->
                                            isNarrow(unknown, least, most)
                                                    ? random.nextDouble(-1, 1)
                                                    : 0)
                            .toArray();
            if (!look(part, all, least, most)) {
                return false;
            }
        }
        for (var at = 0; at < part.size(); at++) {
            if (isNarrow(part.get(at), least, most)) {
                var one = new double[part.size()];
                one[at] = 1;
                if (!look(part, one, least, most)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isNarrow(int unknown, double[] least, double[] most) {
        return most[unknown] - least[unknown] < enough[unknown] - TOLERANCE
                && upper[unknown] - lower[unknown] > TOLERANCE;
    }

    /**
     * Each equation of the part, and between which values each unknown is. It is for one goal: what
     * the solver leaves out before it begins depends on what is looked for.
     */
    private ExpressionsBasedModel programme(List<Integer> part, double[] objective) {
        var model = new ExpressionsBasedModel();
        var variables = new HashMap<Integer, Variable>();
        for (var i = 0; i < part.size(); i++) {
            int unknown = part.get(i);
            var variable =
                    model.newVariable("x" + unknown).lower(lower[unknown]).upper(upper[unknown]);
            if (objective[i] != 0) {
                variable.weight(objective[i]);
            }
            variables.put(unknown, variable);
        }
        for (var row : rowsOf(part)) {
            var equation = model.newExpression("e" + row).level(totals.get(row));
            rows.get(row)
                    .forEach((unknown, factor) -> equation.set(variables.get(unknown), factor));
        }
        return model;
    }

    /** False where no table of counts agrees. */
    private boolean look(List<Integer> part, double[] objective, double[] least, double[] most) {
        for (var found :
                List.of(
                        programme(part, objective).minimise(),
                        programme(part, objective).maximise())) {
            if (found.getState() == Optimisation.State.INFEASIBLE) {
                return false;
            }
            if (isTable(part, found)) {
                for (var place = 0; place < part.size(); place++) {
                    int unknown = part.get(place);
                    least[unknown] = Math.min(least[unknown], found.doubleValue(place));
                    most[unknown] = Math.max(most[unknown], found.doubleValue(place));
                }
            }
        }
        return true;
    }

    /** Whether it agrees: nothing is believed of a solver that can be looked at. */
    private boolean isTable(List<Integer> part, Optimisation.Result found) {
        var values = new HashMap<Integer, Double>();
        for (var place = 0; place < part.size(); place++) {
            int unknown = part.get(place);
            var value = found.doubleValue(place);
            if (value < lower[unknown] - AGREES || value > upper[unknown] + AGREES) {
                return false;
            }
            values.put(unknown, value);
        }
        return rowsOf(part).stream()
                .allMatch(row -> Math.abs(sum(row, values) - totals.get(row)) < AGREES);
    }

    private double sum(int row, Map<Integer, Double> values) {
        var sum = 0.0;
        for (var term : rows.get(row).entrySet()) {
            sum += term.getValue() * values.getOrDefault(term.getKey(), 0.0);
        }
        return sum;
    }

    private Set<Integer> rowsOf(List<Integer> part) {
        var own = new TreeSet<Integer>();
        part.forEach(unknown -> own.addAll(rowsOf.get(unknown)));
        return own;
    }

    private static double whole(double value) {
        var rounded = Math.rint(value);
        return Math.abs(value - rounded) < TOLERANCE ? rounded : value;
    }
}
