package org.dueregard.monitoring.statistics;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A share of a workforce against an outside benchmark that is taken as fixed, such as the
 * economically active population: one sample, not two.
 */
public final class Representation {

    private static final String BECAUSE =
            "The benchmark is taken as fixed, so only the share of the workforce has an interval.";

    private Representation() {}

    /**
     * The representation ratio (index), {@code (x/n) / benchmark}, with Wilson's limits over the
     * benchmark.
     *
     * @param benchmark a share above 0, up to 1
     */
    public static Figure ratio(long x, long n, double benchmark, double level) {
        Quantiles.requireProbability("benchmark", benchmark);
        if (benchmark == 0) {
            return new NotEstimable(Reason.BENCHMARK_OF_ZERO);
        }
        return switch (Proportions.wilson(x, n, level)) {
            case Estimate share -> share.times(1 / benchmark).because(BECAUSE);
            case NotEstimable refusal -> refusal;
        };
    }

    /**
     * The representation gap, {@code x/n − benchmark}, as a fraction (times 100: percentage
     * points), with Wilson's limits less the benchmark.
     */
    public static Figure gap(long x, long n, double benchmark, double level) {
        Quantiles.requireProbability("benchmark", benchmark);
        return switch (Proportions.wilson(x, n, level)) {
            case Estimate share ->
                    new Estimate(
                            share.point() - benchmark,
                            share.lower() - benchmark,
                            share.upper() - benchmark,
                            level,
                            Method.WILSON,
                            BECAUSE);
            case NotEstimable refusal -> refusal;
        };
    }

    /** The score test, {@code z = (x − nπ) / √(nπ(1 − π))} for a benchmark π. */
    public static Answer<Significance> scoreTest(long x, long n, double benchmark) {
        var refusal = refusal(x, n, benchmark);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        if (benchmark == 0 || benchmark == 1) {
            return Answer.refused(Reason.BENCHMARK_OF_ZERO);
        }
        var z = (x - n * benchmark) / Math.sqrt(n * benchmark * (1 - benchmark));
        return Answer.of(Significance.z(z, Method.BINOMIAL_SCORE_TEST));
    }

    /** The exact binomial test, two-sided: the outcomes no more probable than this one. */
    public static Answer<Significance> exactTest(long x, long n, double benchmark) {
        var refusal = refusal(x, n, benchmark);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        var members = Math.toIntExact(n);
        var binomial = new BinomialDistribution(members, benchmark);
        var mode = (int) Math.min(members, Math.floor((members + 1.0) * benchmark));
        var p =
                ExactTests.noMoreProbable(
                        binomial::logProbability, 0, members, mode, Math.toIntExact(x));
        return Answer.of(Significance.exact(p, Method.BINOMIAL_EXACT_TEST));
    }

    private static @Nullable Reason refusal(long x, long n, double benchmark) {
        Quantiles.requireCount("x", x);
        Quantiles.requireCount("n", n);
        Quantiles.requireProbability("benchmark", benchmark);
        if (n == 0) {
            return Reason.EMPTY_DENOMINATOR;
        }
        return x > n ? Reason.EVENTS_EXCEED_DENOMINATOR : null;
    }
}
