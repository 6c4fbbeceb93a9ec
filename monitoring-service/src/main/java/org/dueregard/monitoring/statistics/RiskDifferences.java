package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** The difference of two proportions, {@code x1/n1 − x2/n2}. */
public final class RiskDifferences {

    private RiskDifferences() {}

    /**
     * Newcombe's hybrid score interval (his method 10): from Wilson's limits {@code l, u} of each
     * proportion, {@code d − √((p1 − l1)² + (u2 − p2)²)} and {@code d + √((u1 − p1)² + (p2 −
     * l2)²)}. It holds at 0 of 10 against 0 of 10.
     */
    public static Figure newcombe(long x1, long n1, long x2, long n2, double level) {
        requireCount("x1", x1);
        requireCount("n1", n1);
        requireCount("x2", x2);
        requireCount("n2", n2);
        var q = Quantiles.normal(level);
        if (n1 == 0 || n2 == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        if (x1 > n1 || x2 > n2) {
            return new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        var p1 = (double) x1 / n1;
        var p2 = (double) x2 / n2;
        var one = Proportions.wilsonLimits(x1, n1, q);
        var two = Proportions.wilsonLimits(x2, n2, q);
        return new Estimate(
                p1 - p2,
                p1 - p2 - Math.hypot(p1 - one.lower(), two.upper() - p2),
                p1 - p2 + Math.hypot(one.upper() - p1, p2 - two.lower()),
                level,
                Method.RISK_DIFFERENCE_NEWCOMBE);
    }
}
