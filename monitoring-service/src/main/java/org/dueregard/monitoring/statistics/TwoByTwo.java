package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.jspecify.annotations.Nullable;

/** Tests whether two proportions, {@code x1/n1} and {@code x2/n2}, are equal. All are two-sided. */
public final class TwoByTwo {

    /** With fewer than this expected in a cell, Fisher's test takes the place of χ². */
    public static final int FEWEST_EXPECTED = 5;

    private TwoByTwo() {}

    /** Fisher's test where a cell expects fewer than five, else Pearson's; and why. */
    public static Answer<Significance> test(long x1, long n1, long x2, long n2) {
        var refusal = refusal(x1, n1, x2, n2);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        return smallestExpected(x1, n1, x2, n2) < FEWEST_EXPECTED
                ? fisher(x1, n1, x2, n2)
                : chiSquared(x1, n1, x2, n2);
    }

    /** Pearson's χ² without correction, one degree of freedom. */
    public static Answer<Significance> chiSquared(long x1, long n1, long x2, long n2) {
        return chiSquared(x1, n1, x2, n2, 0, Method.CHI_SQUARED);
    }

    /** χ² with Yates' correction: each difference is less by a half, and never below zero. */
    public static Answer<Significance> yates(long x1, long n1, long x2, long n2) {
        return chiSquared(x1, n1, x2, n2, 0.5, Method.CHI_SQUARED_YATES);
    }

    /**
     * χ² times {@code (N − 1)/N}, the square of Miettinen and Nurminen's statistic at a ratio of
     * one: the test and their interval never contradict each other.
     */
    public static Answer<Significance> chiSquaredNMinusOne(long x1, long n1, long x2, long n2) {
        return switch (chiSquared(x1, n1, x2, n2)) {
            case Answer.Given<Significance>(var plain) -> {
                var n = (double) n1 + n2;
                yield Answer.of(
                        Significance.chiSquared(
                                plain.statistic() * (n - 1) / n, 1, Method.CHI_SQUARED_N_MINUS_1));
            }
            case Answer.Refused<Significance> refused -> refused;
        };
    }

    /**
     * z with the pooled variance, {@code (p1 − p2) / √(p(1 − p)(1/n1 + 1/n2))}: the root of
     * Pearson's χ², with the sign of the difference.
     */
    public static Answer<Significance> z(long x1, long n1, long x2, long n2) {
        return switch (chiSquared(x1, n1, x2, n2)) {
            case Answer.Given<Significance>(var plain) ->
                    Answer.of(
                            Significance.z(
                                    Math.copySign(
                                            Math.sqrt(plain.statistic()),
                                            (double) x1 / n1 - (double) x2 / n2),
                                    Method.CHI_SQUARED));
            case Answer.Refused<Significance> refused -> refused;
        };
    }

    /**
     * Fisher's exact test: the sum over the tables with these margins that are no more probable
     * than this one, probabilities within a relative 1e-7 taken as equal (as R and SciPy do).
     */
    public static Answer<Significance> fisher(long x1, long n1, long x2, long n2) {
        requireCounts(x1, n1, x2, n2);
        if (n1 == 0 || n2 == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        if (x1 > n1 || x2 > n2) {
            return Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        var members = Math.toIntExact(n1 + n2);
        var events = Math.toIntExact(x1 + x2);
        var ofGroup = Math.toIntExact(n1);
        var lowest = Math.toIntExact(Math.max(0, events - n2));
        var highest = Math.min(events, ofGroup);
        var mode =
                Math.clamp(
                        (long) ((events + 1.0) * (ofGroup + 1.0) / (members + 2.0)),
                        lowest,
                        highest);
        if (lowest == highest) {
            return Answer.of(Significance.exact(1, Method.FISHER_EXACT));
        }
        var hypergeometric = new HypergeometricDistribution(members, events, ofGroup);
        var p =
                ExactTests.noMoreProbable(
                        hypergeometric::logProbability, lowest, highest, mode, Math.toIntExact(x1));
        return Answer.of(Significance.exact(p, Method.FISHER_EXACT));
    }

    /** The smallest of the four counts that would be expected if the proportions were equal. */
    public static double smallestExpected(long x1, long n1, long x2, long n2) {
        var events = (double) x1 + x2;
        var members = (double) n1 + n2;
        return Math.min(n1, n2) * Math.min(events, members - events) / members;
    }

    private static Answer<Significance> chiSquared(
            long x1, long n1, long x2, long n2, double correction, Method method) {
        var refusal = refusal(x1, n1, x2, n2);
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        var events = (double) x1 + x2;
        var members = (double) n1 + n2;
        var difference = Math.abs(x1 - n1 * events / members);
        var corrected = Math.max(0, difference - correction);
        var statistic =
                corrected
                        * corrected
                        * members
                        * members
                        * members
                        / ((double) n1 * n2 * events * (members - events));
        return Answer.of(Significance.chiSquared(statistic, 1, method));
    }

    private static @Nullable Reason refusal(long x1, long n1, long x2, long n2) {
        requireCounts(x1, n1, x2, n2);
        if (n1 == 0 || n2 == 0) {
            return Reason.EMPTY_DENOMINATOR;
        }
        if (x1 > n1 || x2 > n2) {
            return Reason.EVENTS_EXCEED_DENOMINATOR;
        }
        if (x1 + x2 == 0) {
            return Reason.NO_EVENTS_IN_EITHER_GROUP;
        }
        return x1 + x2 == n1 + n2 ? Reason.EVERYBODY_HAS_THE_EVENT : null;
    }

    private static void requireCounts(long x1, long n1, long x2, long n2) {
        requireCount("x1", x1);
        requireCount("n1", n1);
        requireCount("x2", x2);
        requireCount("n2", n2);
    }
}
