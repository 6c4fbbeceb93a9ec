package org.dueregard.monitoring.statistics;

import java.util.function.IntToDoubleFunction;

/** Two-sided p of a discrete distribution: the sum over all outcomes no more probable than one. */
final class ExactTests {

    /** Probabilities that differ by less than this are equal, as in R and SciPy. */
    private static final double EQUAL = 1e-7;

    private static final double NEGLIGIBLE = 1e-18;

    private ExactTests() {}

    /**
     * The two-sided p.
     *
     * @param logProbability of an outcome; it rises up to the mode and falls from there on
     */
    static double noMoreProbable(
            IntToDoubleFunction logProbability, int lowest, int highest, int mode, int observed) {
        var limit = logProbability.applyAsDouble(observed) + Math.log1p(EQUAL);
        if (logProbability.applyAsDouble(mode) <= limit) {
            return 1;
        }
        // The mode is above the limit: on either side of it lies the last outcome that is not.
        var below = lowest - 1;
        var above = mode;
        while (above - below > 1) {
            var middle = below + (above - below) / 2;
            if (logProbability.applyAsDouble(middle) <= limit) {
                below = middle;
            } else {
                above = middle;
            }
        }
        var p = sum(logProbability, below, lowest, -1);
        below = mode;
        above = highest + 1;
        while (above - below > 1) {
            var middle = below + (above - below) / 2;
            if (logProbability.applyAsDouble(middle) <= limit) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return Math.min(1, p + sum(logProbability, above, highest, 1));
    }

    /** The sum of a tail, outwards, until nothing more comes of it. */
    private static double sum(IntToDoubleFunction logProbability, int from, int to, int step) {
        var sum = 0.0;
        for (var outcome = from; step * (to - outcome) >= 0; outcome += step) {
            var probability = Math.exp(logProbability.applyAsDouble(outcome));
            sum += probability;
            if (probability <= sum * NEGLIGIBLE) {
                break;
            }
        }
        return sum;
    }
}
