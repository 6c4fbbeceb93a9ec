package org.dueregard.monitoring.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** The quantiles and roots that the methods share, at full precision (never 1.96). */
final class Quantiles {

    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(0, 1);
    private static final double ABSOLUTE_ACCURACY = 1e-15;
    private static final double RELATIVE_ACCURACY = 1e-14;
    private static final int MOST_STEPS = 500;

    private static final double FARTHEST_LOG_ODDS = 700;
    private static final int MOST_NEWTON_STEPS = 60;

    /** Newton's steps square the error: after one of this size it is below 1e-14. */
    private static final double LAST_STEP = 1e-9;

    private Quantiles() {}

    /** q = Φ⁻¹(1 − α/2). */
    static double normal(double level) {
        requireLevel(level);
        return STANDARD_NORMAL.inverseCumulativeProbability(1 - (1 - level) / 2);
    }

    /**
     * Newton's method on the log-odds, from the quantile of their normal approximation; it ends
     * where the next step would be below the precision of the distribution itself.
     */
    static double beta(double probability, double alpha, double beta) {
        var logBeta = Beta.logBeta(alpha, beta);
        var low = -FARTHEST_LOG_ODDS;
        var high = FARTHEST_LOG_ODDS;
        var logOdds =
                Math.log(alpha / beta) + normalBelow(probability) * Math.sqrt(1 / alpha + 1 / beta);
        for (var steps = 0; steps < MOST_NEWTON_STEPS; steps++) {
            var p = 1 / (1 + Math.exp(-logOdds));
            var excess = Beta.regularizedBeta(p, alpha, beta) - probability;
            if (excess > 0) {
                high = logOdds;
            } else {
                low = logOdds;
            }
            var density = Math.exp(alpha * Math.log(p) + beta * Math.log1p(-p) - logBeta);
            var step = excess / density;
            if (Math.abs(step) < LAST_STEP) {
                return 1 / (1 + Math.exp(step - logOdds));
            }
            var next = logOdds - step;
            logOdds = next > low && next < high ? next : (low + high) / 2;
        }
        return new BetaDistribution(alpha, beta, ABSOLUTE_ACCURACY)
                .inverseCumulativeProbability(probability);
    }

    static double chiSquared(double probability, double degreesOfFreedom) {
        return new ChiSquaredDistribution(degreesOfFreedom, 1e-12)
                .inverseCumulativeProbability(probability);
    }

    /** q for a power, Φ⁻¹(power): one-sided. */
    static double normalBelow(double probability) {
        requireLevel(probability);
        return STANDARD_NORMAL.inverseCumulativeProbability(probability);
    }

    /** Probability of both tails beyond ±z. */
    static double normalTails(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** Probability of χ² beyond a value. */
    static double chiSquaredTail(double value, int degreesOfFreedom) {
        if (value <= 0) {
            return 1;
        }
        return degreesOfFreedom == 1
                ? normalTails(Math.sqrt(value))
                : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, value / 2);
    }

    /** The root of a continuous function whose sign differs at both ends. */
    static double root(DoubleUnaryOperator function, double from, double to) {
        var atFrom = function.applyAsDouble(from);
        if (atFrom == 0) {
            return from;
        }
        var atTo = function.applyAsDouble(to);
        if (atTo == 0) {
            return to;
        }
        return new BracketingNthOrderBrentSolver(RELATIVE_ACCURACY, ABSOLUTE_ACCURACY, 5)
                .solve(MOST_STEPS, function::applyAsDouble, from, to);
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "a confidence level lies between 0 and 1, not " + level);
        }
    }

    /** A quantity that must be finite, such as a point of a series. */
    static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is a finite number, not " + value);
        }
    }

    static void requireProbability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " lies from 0 to 1, not " + value);
        }
    }

    static void requireCount(String name, double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException(name + " is a number from 0 up, not " + count);
        }
    }
}
