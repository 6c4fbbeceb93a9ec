package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of two Poisson rates, {@code (a/ta) / (b/tb)}: the disparity ratio of stop and search,
 * where events may repeat and the population does not bound them.
 */
public final class RateRatios {

    private RateRatios() {}

    /**
     * The exact interval, conditional on {@code a + b}: {@code pL = B⁻¹(α/2; a, b+1)}, {@code pU =
     * B⁻¹(1−α/2; a+1, b)}, limits {@code p/(1−p) · tb/ta}. No event in group 2 leaves the ratio and
     * its upper limit infinite; none in either is not estimable.
     */
    public static Figure exact(long a, double ta, long b, double tb, double level) {
        requireLevel(level);
        var refusal = refusal(a, ta, b, tb);
        if (refusal != null) {
            return refusal;
        }
        var alpha = 1 - level;
        var lower = a == 0 ? 0 : odds(Quantiles.beta(alpha / 2, a, b + 1.0)) * tb / ta;
        var upper =
                b == 0
                        ? Double.POSITIVE_INFINITY
                        : oddsFromComplement(Quantiles.beta(alpha / 2, b, a + 1.0)) * tb / ta;
        return new Estimate(ratio(a, ta, b, tb), lower, upper, level, Method.RATE_RATIO_EXACT);
    }

    /**
     * The mid-P interval: {@code p} that solves {@code P(X > a) + ½P(X = a) = α/2} for the lower
     * limit and the mirror image for the upper, {@code X} binomial of {@code a + b}.
     */
    public static Figure midP(long a, double ta, long b, double tb, double level) {
        requireLevel(level);
        var refusal = refusal(a, ta, b, tb);
        if (refusal != null) {
            return refusal;
        }
        var tail = (1 - level) / 2;
        var n = Math.toIntExact(a + b);
        var lower = a == 0 ? 0 : odds(probabilityWithUpperTail(a, n, tail)) * tb / ta;
        var upper =
                b == 0
                        ? Double.POSITIVE_INFINITY
                        : oddsFromComplement(probabilityWithUpperTail(b, n, tail)) * tb / ta;
        return new Estimate(ratio(a, ta, b, tb), lower, upper, level, Method.RATE_RATIO_MID_P);
    }

    /**
     * The exact test of a ratio of one, conditional on {@code a + b}: twice the smaller tail of a
     * binomial with {@code p = ta/(ta + tb)}. It rejects at α exactly where {@link #exact} leaves
     * one out at {@code 1 − α}. No event in either group gives nothing to test.
     */
    public static Answer<Significance> exactTest(long a, double ta, long b, double tb) {
        var refusal = refusal(a, ta, b, tb);
        if (refusal != null) {
            return Answer.refused(refusal.reason());
        }
        var share = ta / (ta + tb);
        // P(X ≥ a) and P(X ≤ a) by the beta distribution, whose tails keep their precision.
        var atLeast = a == 0 ? 1 : Beta.regularizedBeta(share, a, b + 1.0);
        var atMost = b == 0 ? 1 : Beta.regularizedBeta(tb / (ta + tb), b, a + 1.0);
        return Answer.of(
                Significance.exact(
                        Math.min(1, 2 * Math.min(atLeast, atMost)), Method.RATE_RATIO_EXACT));
    }

    /** The log-normal interval, {@code exp(ln RR ± q√(1/a + 1/b))}; no half is added to a zero. */
    public static Figure logNormal(long a, double ta, long b, double tb, double level) {
        var q = Quantiles.normal(level);
        var refusal = refusal(a, ta, b, tb);
        if (refusal != null) {
            return refusal;
        }
        if (a == 0 || b == 0) {
            return new NotEstimable(Reason.ZERO_EVENTS);
        }
        var ratio = ratio(a, ta, b, tb);
        var factor = Math.exp(q * logStandardError(a, b));
        return new Estimate(
                ratio, ratio / factor, ratio * factor, level, Method.RATE_RATIO_LOG_NORMAL);
    }

    /** Standard error of the logarithm of a rate ratio, {@code √(1/a + 1/b)}. */
    public static double logStandardError(long a, long b) {
        return Math.sqrt(1.0 / a + 1.0 / b);
    }

    private static @Nullable NotEstimable refusal(long a, double ta, long b, double tb) {
        requireCount("a", a);
        requireCount("ta", ta);
        requireCount("b", b);
        requireCount("tb", tb);
        if (ta == 0 || tb == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        return a == 0 && b == 0 ? new NotEstimable(Reason.NO_EVENTS_IN_EITHER_GROUP) : null;
    }

    private static double ratio(long a, double ta, long b, double tb) {
        return b == 0 ? Double.POSITIVE_INFINITY : (a / ta) / (b / tb);
    }

    private static double odds(double p) {
        return p / (1 - p);
    }

    /** The odds of p, given 1 − p: near p = 1 nothing is lost to rounding. */
    private static double oddsFromComplement(double complement) {
        return (1 - complement) / complement;
    }

    /** The p for which {@code P(X > x) + ½P(X = x)} is the tail; it grows with p. */
    private static double probabilityWithUpperTail(long x, int n, double tail) {
        return Quantiles.root(
                p -> {
                    if (p <= 0) {
                        return -tail;
                    }
                    if (p >= 1) {
                        return (x == n ? 0.5 : 1) - tail;
                    }
                    var binomial = new BinomialDistribution(n, p);
                    var at = Math.toIntExact(x);
                    return 1
                            - binomial.cumulativeProbability(at)
                            + binomial.probability(at) / 2
                            - tail;
                },
                0,
                1);
    }
}
