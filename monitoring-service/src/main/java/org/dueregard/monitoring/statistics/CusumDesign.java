package org.dueregard.monitoring.statistics;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * The threshold of a CUSUM, chosen so that it signals in control only once in so many points: by
 * simulation, from a seed, so that the same question has the same answer.
 */
public final class CusumDesign {

    private static final int STEPS = 40;

    private CusumDesign() {}

    /**
     * Points in control until the first signal, on average over so many runs.
     *
     * @param longest a run is cut there, so that the average is one of cut runs
     */
    public static double averageRunLength(
            ToDoubleFunction<SplittableRandom> weight,
            double threshold,
            int runs,
            int longest,
            long seed) {
        var random = new SplittableRandom(seed);
        var total = 0L;
        for (var run = 0; run < runs; run++) {
            var own = random.split();
            var sum = 0.0;
            var length = 0;
            do {
                sum = Math.max(0, sum + weight.applyAsDouble(own));
                length++;
            } while (sum <= threshold && length < longest);
            total += length;
        }
        return (double) total / runs;
    }

    /**
     * The smallest threshold, to within a ten-thousandth, whose average run length in control is no
     * shorter than asked for. The same runs are used for every threshold, so the average grows with
     * it.
     */
    public static double threshold(
            ToDoubleFunction<SplittableRandom> weight, double runLength, int runs, long seed) {
        if (!(runLength > 1) || runs < 1) {
            throw new IllegalArgumentException("a run is longer than one point");
        }
        // Cut far out: an exponential run of twenty times the mean is one in half a billion.
        var longest = (int) Math.min(Integer.MAX_VALUE, 20 * runLength);
        var high = 1.0;
        while (averageRunLength(weight, high, runs, longest, seed) < runLength) {
            high *= 2;
        }
        var low = 0.0;
        for (var step = 0; step < STEPS && high - low > 1e-4; step++) {
            var middle = (low + high) / 2;
            if (averageRunLength(weight, middle, runs, longest, seed) < runLength) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Weights of outcomes in control, for {@link Cusum#bernoulli}. */
    public static ToDoubleFunction<SplittableRandom> bernoulli(double p0, double oddsRatio) {
        var p1 = Cusum.shifted(p0, oddsRatio);
        var event = Math.log(p1 / p0);
        var none = Math.log((1 - p1) / (1 - p0));
        return random -> random.nextDouble() < p0 ? event : none;
    }

    /** Weights of counts in control, for {@link Cusum#poisson}. */
    public static ToDoubleFunction<SplittableRandom> poisson(double expected, double rateRatio) {
        var poisson = new PoissonDistribution(expected);
        var logRatio = Math.log(rateRatio);
        return random ->
                poisson.inverseCumulativeProbability(random.nextDouble()) * logRatio
                        - (rateRatio - 1) * expected;
    }
}
