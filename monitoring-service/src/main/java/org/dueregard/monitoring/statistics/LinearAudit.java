package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * What an attacker can work out: the lowest and the highest value that each hidden count can have
 * under everything that was published (feasibility intervals: Cox 1981). Each is a linear
 * programme, solved by the simplex method.
 */
public final class LinearAudit {

    private static final double WHOLE = 1e-6;
    private static final double SOLVER_PRECISION = 1e-7;
    private static final int MOST_PIVOTS = 100_000;

    private LinearAudit() {}

    /**
     * A published sum of hidden counts.
     *
     * @param hidden their places, from 0
     */
    public record Sum(List<Integer> hidden, double total) {}

    /**
     * The interval of each hidden count, in their order.
     *
     * @param known what the attacker knows of each beforehand, such as 1 to 4 of a cell that was
     *     hidden as small; 0 to infinity where nothing
     * @param sums what was published: the totals less the counts that are shown
     */
    public static Answer<List<Bounds>> intervals(List<Bounds> known, List<Sum> sums) {
        var component = components(known.size(), sums);
        var intervals = new ArrayList<>(known);
        for (var first = 0; first < known.size(); first++) {
            if (component[first] != first) {
                continue;
            }
            var places = new ArrayList<Integer>();
            for (var place = first; place < known.size(); place++) {
                if (component[place] == first) {
                    places.add(place);
                }
            }
            var own = new ArrayList<Sum>();
            for (var sum : sums) {
                if (!sum.hidden().isEmpty() && component[sum.hidden().getFirst()] == first) {
                    own.add(sum);
                }
            }
            if (!own.isEmpty() && !solve(places, own, known, intervals)) {
                return Answer.refused(Reason.NO_FEASIBLE_TABLE);
            }
        }
        return Answer.of(intervals);
    }

    /**
     * Solves for counts that sums hold together, each as what it exceeds its lowest value by. False
     * where no table agrees.
     */
    private static boolean solve(
            List<Integer> places, List<Sum> sums, List<Bounds> known, List<Bounds> intervals) {
        var constraints = new ArrayList<LinearConstraint>();
        var slack = new double[places.size()];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        for (var sum : sums) {
            var coefficients = new double[places.size()];
            var left = sum.total();
            for (var place : sum.hidden()) {
                coefficients[places.indexOf(place)]++;
                left -= known.get(place).lower();
            }
            if (left < 0) {
                return false;
            }
            for (var place : sum.hidden()) {
                var index = places.indexOf(place);
                slack[index] = Math.min(slack[index], left);
            }
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, left));
        }
        for (var index = 0; index < places.size(); index++) {
            var bounds = known.get(places.get(index));
            var one = new double[places.size()];
            one[index] = 1;
            // Said even where a sum leaves no more anyway: counts that stand in the same sums and
            // in nothing else the solver takes for one another.
            constraints.add(
                    new LinearConstraint(
                            one,
                            Relationship.LEQ,
                            Math.min(bounds.upper() - bounds.lower(), slack[index])));
        }
        for (var index = 0; index < places.size(); index++) {
            var lowest = optimum(index, places.size(), constraints, GoalType.MINIMIZE);
            var highest = optimum(index, places.size(), constraints, GoalType.MAXIMIZE);
            if (Double.isNaN(lowest) || Double.isNaN(highest)) {
                return false;
            }
            var lower = known.get(places.get(index)).lower();
            intervals.set(
                    places.get(index), new Bounds(whole(lower + lowest), whole(lower + highest)));
        }
        return true;
    }

    /** For each place the first one that sums tie it to: each such set is solved on its own. */
    private static int[] components(int size, List<Sum> sums) {
        var component = IntStream.range(0, size).toArray();
        for (var changed = true; changed; ) {
            changed = false;
            for (var sum : sums) {
                var first = sum.hidden().stream().mapToInt(place -> component[place]).min();
                for (var place : sum.hidden()) {
                    if (component[place] != first.orElseThrow()) {
                        component[place] = first.orElseThrow();
                        changed = true;
                    }
                }
            }
        }
        return component;
    }

    /** NaN where no table of counts agrees with what was published. */
    private static double optimum(
            int index, int size, List<LinearConstraint> constraints, GoalType goal) {
        var objective = new double[size];
        objective[index] = 1;
        try {
            return new SimplexSolver(SOLVER_PRECISION)
                    .optimize(
                            new MaxIter(MOST_PIVOTS),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (MathIllegalStateException infeasible) {
            // A summed count is never unbounded, so this is the only other outcome.
            return Double.NaN;
        }
    }

    /** Sums of whole counts have whole optima; what the solver adds to them is rounding. */
    private static double whole(double optimum) {
        var rounded = Math.rint(optimum);
        return Math.abs(optimum - rounded) < WHOLE ? rounded : optimum;
    }
}
