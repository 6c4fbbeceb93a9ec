package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** Shares: a numerator that is a subset of its denominator, each member counted at most once. */
public final class Proportions {

    private Proportions() {}

    /**
     * Wilson's score interval, {@code (2x + q² ∓ q√(q² + 4x(1 − x/n))) / 2(n + q²)}, kept within 0
     * and 1.
     *
     * @param x the numerator; a fraction is allowed, as weighted counts have them
     */
    public static Figure wilson(double x, double n, double level) {
        requireCount("x", x);
        requireCount("n", n);
        var q = Quantiles.normal(level);
        if (n == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        if (x > n) {
            return new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        var limits = wilsonLimits(x, n, q);
        return new Estimate(x / n, limits.lower(), limits.upper(), level, Method.WILSON);
    }

    /** Clopper and Pearson's exact interval, from quantiles of the beta distribution. */
    public static Figure clopperPearson(long x, long n, double level) {
        requireCount("x", x);
        requireCount("n", n);
        requireLevel(level);
        if (n == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        if (x > n) {
            return new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        var alpha = 1 - level;
        var lower = x == 0 ? 0 : Quantiles.beta(alpha / 2, x, n - x + 1.0);
        var upper = x == n ? 1 : Quantiles.beta(1 - alpha / 2, x + 1.0, n - x);
        return new Estimate((double) x / n, lower, upper, level, Method.CLOPPER_PEARSON);
    }

    static Bounds wilsonLimits(double x, double n, double q) {
        var middle = 2 * x + q * q;
        var spread = q * Math.sqrt(q * q + 4 * x * (1 - x / n));
        var width = 2 * (n + q * q);
        return new Bounds(
                Math.max(0, (middle - spread) / width), Math.min(1, (middle + spread) / width));
    }
}
