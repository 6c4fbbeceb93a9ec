package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        var constraints = new ArrayList<LinearConstraint>();
        for (var sum : sums) {
            var coefficients = new double[known.size()];
            sum.hidden().forEach(place -> coefficients[place]++);
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, sum.total()));
        }
        var summed = new boolean[known.size()];
        sums.forEach(sum -> sum.hidden().forEach(place -> summed[place] = true));
        for (var place = 0; place < known.size(); place++) {
            var bounds = known.get(place);
            var one = new double[known.size()];
            one[place] = 1;
            if (bounds.lower() > 0) {
                constraints.add(new LinearConstraint(one, Relationship.GEQ, bounds.lower()));
            }
            if (!Double.isInfinite(bounds.upper())) {
                constraints.add(new LinearConstraint(one, Relationship.LEQ, bounds.upper()));
            }
        }
        var intervals = new ArrayList<Bounds>();
        for (var place = 0; place < known.size(); place++) {
            if (!summed[place]) {
                intervals.add(known.get(place));
                continue;
            }
            var lowest = optimum(place, known.size(), constraints, GoalType.MINIMIZE);
            var highest = optimum(place, known.size(), constraints, GoalType.MAXIMIZE);
            if (Double.isNaN(lowest) || Double.isNaN(highest)) {
                return Answer.refused(Reason.NO_FEASIBLE_TABLE);
            }
            intervals.add(new Bounds(whole(lowest), whole(highest)));
        }
        return Answer.of(intervals);
    }

    /** NaN where no table of counts agrees with what was published. */
    private static double optimum(
            int place, int size, List<LinearConstraint> constraints, GoalType goal) {
        var objective = new double[size];
        Arrays.fill(objective, 0);
        objective[place] = 1;
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
