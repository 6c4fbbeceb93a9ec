package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import java.util.function.DoubleUnaryOperator;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of two proportions, {@code (x1/n1) / (x2/n2)}: relative likelihood, such as arrests of
 * searches, where the numerator is a subset of the denominator.
 */
public final class RiskRatios {

    /** Factor by which a bracket for a limit grows, as a logarithm. */
    private static final double STEP = 1;

    private static final double WIDEST = 700;

    private RiskRatios() {}

    /** Koopman's score interval: the ratios {@code φ} at which {@code T(φ) = ±q}. */
    public static Figure koopman(long x1, long n1, long x2, long n2, double level) {
        return score(x1, n1, x2, n2, level, 1, Method.RISK_RATIO_KOOPMAN);
    }

    /**
     * Miettinen and Nurminen's score interval: Koopman's with the variance multiplied by {@code
     * N/(N − 1)}.
     */
    public static Figure miettinenNurminen(long x1, long n1, long x2, long n2, double level) {
        var n = (double) n1 + n2;
        return score(x1, n1, x2, n2, level, n / (n - 1), Method.RISK_RATIO_MIETTINEN_NURMINEN);
    }

    /**
     * Katz's log interval, {@code exp(ln RR ± q√(1/x1 − 1/n1 + 1/x2 − 1/n2))}: for display beside
     * figures that others computed so.
     */
    public static Figure katz(long x1, long n1, long x2, long n2, double level) {
        var q = Quantiles.normal(level);
        var refusal = refusal(x1, n1, x2, n2);
        if (refusal != null) {
            return refusal;
        }
        if (x1 == 0 || x2 == 0) {
            return new NotEstimable(Reason.ZERO_EVENTS);
        }
        var ratio = ratio(x1, n1, x2, n2);
        var error = Math.sqrt(1.0 / x1 - 1.0 / n1 + 1.0 / x2 - 1.0 / n2);
        var factor = Math.exp(q * error);
        return new Estimate(ratio, ratio / factor, ratio * factor, level, Method.RISK_RATIO_KATZ);
    }

    private static Figure score(
            long x1, long n1, long x2, long n2, double level, double inflation, Method method) {
        requireLevel(level);
        var refusal = refusal(x1, n1, x2, n2);
        if (refusal != null) {
            return refusal;
        }
        var q = Quantiles.normal(level);
        DoubleUnaryOperator t = logRatio -> statistic(x1, n1, x2, n2, logRatio, inflation);
        var lower = x1 == 0 ? 0 : Math.exp(crossing(t, q));
        var upper = x2 == 0 ? Double.POSITIVE_INFINITY : Math.exp(crossing(t, -q));
        return new Estimate(ratio(x1, n1, x2, n2), lower, upper, level, method);
    }

    /**
     * {@code T(φ) = (p̂1 − φp̂2) / √(p̃1q̃1/n1 + φ²p̃2q̃2/n2)} with the proportions {@code p̃} that
     * are most likely under {@code p1 = φp2}: the root of {@code Aφ…}, {@code A = (n1+n2)φ}, {@code
     * B = −(n1φ + x1 + n2 + x2φ)}, {@code C = x1 + x2}, taken as {@code 2C / (−B + √(B² − 4AC))},
     * which loses nothing to cancellation.
     */
    private static double statistic(
            long x1, long n1, long x2, long n2, double logRatio, double inflation) {
        var phi = Math.exp(logRatio);
        var difference = (double) x1 / n1 - phi * x2 / n2;
        if (difference == 0) {
            return 0;
        }
        var a = ((double) n1 + n2) * phi;
        var minusB = n1 * phi + x1 + n2 + x2 * phi;
        var c = (double) x1 + x2;
        var p2 = 2 * c / (minusB + Math.sqrt(Math.max(0, minusB * minusB - 4 * a * c)));
        var p1 = Math.min(1, phi * p2);
        var variance = p1 * (1 - p1) / n1 + phi * phi * p2 * (1 - Math.min(1, p2)) / n2;
        return difference / Math.sqrt(variance * inflation);
    }

    /** Where T, which falls as the ratio grows, meets the value. */
    private static double crossing(DoubleUnaryOperator t, double value) {
        var low = -STEP;
        while (low > -WIDEST && t.applyAsDouble(low) < value) {
            low *= 2;
        }
        var high = STEP;
        while (high < WIDEST && t.applyAsDouble(high) > value) {
            high *= 2;
        }
        return Quantiles.root(logRatio -> t.applyAsDouble(logRatio) - value, low, high);
    }

    private static @Nullable NotEstimable refusal(long x1, long n1, long x2, long n2) {
        requireCount("x1", x1);
        requireCount("n1", n1);
        requireCount("x2", x2);
        requireCount("n2", n2);
        if (n1 == 0 || n2 == 0) {
            return new NotEstimable(Reason.EMPTY_DENOMINATOR);
        }
        if (x1 > n1 || x2 > n2) {
            return new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        return x1 == 0 && x2 == 0 ? new NotEstimable(Reason.NO_EVENTS_IN_EITHER_GROUP) : null;
    }

    private static double ratio(long x1, long n1, long x2, long n2) {
        return x2 == 0 ? Double.POSITIVE_INFINITY : ((double) x1 / n1) / ((double) x2 / n2);
    }
}
