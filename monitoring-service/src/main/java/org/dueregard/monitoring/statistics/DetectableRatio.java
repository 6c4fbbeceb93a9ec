package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * The ratio nearest to one that groups of these sizes would show with a given power: what lies
 * nearer is too small to tell, which is not the same as no disparity.
 */
public final class DetectableRatio {

    /** The power that is asked for by default. */
    public static final double USUAL_POWER = 0.8;

    private DetectableRatio() {}

    /**
     * The highest risk ratio below one that would show: the {@code p1 < p2} at which {@code p2 − p1
     * = (z(1−α/2) + z(power))·√(p1q1/n1 + p2q2/n2)}, over {@code p2}.
     *
     * @param p2 the risk of the reference, above 0
     */
    public static Answer<Double> riskRatioBelowOne(
            double p2, long n1, long n2, double alpha, double power) {
        return risk(p2, n1, n2, alpha, power, 0);
    }

    /** The lowest risk ratio above one that would show. */
    public static Answer<Double> riskRatioAboveOne(
            double p2, long n1, long n2, double alpha, double power) {
        return risk(p2, n1, n2, alpha, power, 1);
    }

    /**
     * The lowest rate ratio above one that would show: the {@code λ1 > λ2} at which {@code λ1 − λ2
     * = z·√(λ1/t1 + λ2/t2)}, over {@code λ2}, a quadratic in {@code λ1}.
     *
     * @param rate2 events per unit of t of the reference, above 0
     */
    public static Answer<Double> rateRatioAboveOne(
            double rate2, double t1, double t2, double alpha, double power) {
        return rate(rate2, t1, t2, alpha, power, true);
    }

    /** The highest rate ratio below one that would show. */
    public static Answer<Double> rateRatioBelowOne(
            double rate2, double t1, double t2, double alpha, double power) {
        return rate(rate2, t1, t2, alpha, power, false);
    }

    private static Answer<Double> risk(
            double p2, long n1, long n2, double alpha, double power, double farthest) {
        Quantiles.requireProbability("p2", p2);
        requireCount("n1", n1);
        requireCount("n2", n2);
        var z = z(alpha, power);
        if (n1 == 0 || n2 == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        if (p2 == 0) {
            return Answer.refused(Reason.REFERENCE_OF_ZERO);
        }
        if (p2 == 1 && farthest == 0) {
            // The reference has no variance: 1 − p1 = z√(p1q1/n1) in closed form.
            return Answer.of(1 / (1 + z * z / n1));
        }
        // Convex in p1 and negative at p2: one root, or none, on either side.
        var side = farthest > p2 ? 1 : -1;
        var ofReference = p2 * (1 - p2) / n2;
        var gap = side * (farthest - p2) - z * Math.sqrt(ofReference);
        if (gap < 0 || farthest == p2) {
            return Answer.refused(Reason.NO_RATIO_IS_DETECTABLE);
        }
        var p1 =
                Quantiles.root(
                        p -> side * (p - p2) - z * Math.sqrt(p * (1 - p) / n1 + ofReference),
                        Math.min(p2, farthest),
                        Math.max(p2, farthest));
        return Answer.of(p1 / p2);
    }

    private static Answer<Double> rate(
            double rate2, double t1, double t2, double alpha, double power, boolean above) {
        requireCount("rate2", rate2);
        requireCount("t1", t1);
        requireCount("t2", t2);
        var z = z(alpha, power);
        if (t1 == 0 || t2 == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        if (rate2 == 0) {
            return Answer.refused(Reason.REFERENCE_OF_ZERO);
        }
        // λ1² − (2λ2 + z²/t1)λ1 + λ2² − z²λ2/t2 = 0
        var half = rate2 + z * z / t1 / 2;
        var product = rate2 * rate2 - z * z * rate2 / t2;
        var root = Math.sqrt(half * half - product);
        if (above) {
            return Answer.of((half + root) / rate2);
        }
        return product < 0
                ? Answer.refused(Reason.NO_RATIO_IS_DETECTABLE)
                : Answer.of(product / (half + root) / rate2);
    }

    private static double z(double alpha, double power) {
        requireLevel(alpha);
        requireLevel(power);
        return Quantiles.normal(1 - alpha) + Quantiles.normalBelow(power);
    }
}
