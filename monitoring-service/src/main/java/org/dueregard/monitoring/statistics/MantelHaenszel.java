package org.dueregard.monitoring.statistics;

import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * One ratio from many strata, such as departments or boroughs, so that the groups are compared
 * within each and not across them. Zero cells need no correction; a stratum in which one of the
 * groups has nobody, or neither an event, says nothing about the ratio and is counted as left out.
 */
public final class MantelHaenszel {

    private MantelHaenszel() {}

    /**
     * A ratio over strata.
     *
     * @param crude the ratio of the sums, which the strata may contradict
     * @param logStandardError of the pooled ratio; {@link Double#NaN} where it is not estimable
     * @param ofStrata the ratio within each stratum, in the order given
     */
    public record Pooled(
            Figure crude,
            Figure pooled,
            double logStandardError,
            int strataUsed,
            int strataLeftOut,
            List<Figure> ofStrata) {

        /** Lowest and highest ratio of a stratum that has one; refused where none has. */
        public Answer<Bounds> rangeOfStrata() {
            var points =
                    ofStrata.stream()
                            .filter(Estimate.class::isInstance)
                            .mapToDouble(figure -> ((Estimate) figure).point())
                            .summaryStatistics();
            return points.getCount() == 0
                    ? Answer.refused(Reason.NO_STRATUM_LEFT)
                    : Answer.of(new Bounds(points.getMin(), points.getMax()));
        }

        /** Whether the strata have to be shown in place of one figure. */
        public SimpsonCheck simpson() {
            return SimpsonCheck.of(crude, pooled, ofStrata);
        }
    }

    /**
     * An association over strata, and whether one odds ratio fits them.
     *
     * @param test Cochran, Mantel and Haenszel's χ² without continuity correction
     * @param corrected the same with a correction of a half
     * @param homogeneity Breslow and Day's test; with Tarone's correction in {@code tarone}
     */
    public record Association(
            Figure oddsRatio,
            Answer<Significance> test,
            Answer<Significance> corrected,
            Answer<Significance> homogeneity,
            Answer<Significance> tarone,
            int strataUsed,
            int strataLeftOut) {}

    /**
     * Pooled risk ratio, {@code R/S} with {@code R = Σx1n2/N} and {@code S = Σx2n1/N}, and
     * Greenland and Robins' variance of its logarithm, {@code Σ(m·n1n2 − x1x2N)/N² ÷ RS}.
     */
    public static Pooled riskRatio(List<Stratum> strata, double level) {
        var q = Quantiles.normal(level);
        var r = 0.0;
        var s = 0.0;
        var variance = 0.0;
        var used = 0;
        long x1 = 0;
        long n1 = 0;
        long x2 = 0;
        long n2 = 0;
        for (var stratum : strata) {
            x1 += stratum.x1();
            n1 += stratum.n1();
            x2 += stratum.x2();
            n2 += stratum.n2();
            if (stratum.n1() == 0 || stratum.n2() == 0 || stratum.events() == 0) {
                continue;
            }
            used++;
            var n = (double) stratum.members();
            r += stratum.x1() * (stratum.n2() / n);
            s += stratum.x2() * (stratum.n1() / n);
            variance +=
                    (double) stratum.events() * (stratum.n1() / n) * (stratum.n2() / n)
                            - stratum.x1() * (stratum.x2() / n);
        }
        return pooled(
                RiskRatios.miettinenNurminen(x1, n1, x2, n2, level),
                r,
                s,
                variance,
                q,
                level,
                Method.MANTEL_HAENSZEL_RISK_RATIO,
                used,
                strata.stream()
                        .map(
                                each ->
                                        RiskRatios.miettinenNurminen(
                                                each.x1(), each.n1(), each.x2(), each.n2(), level))
                        .toList());
    }

    /**
     * Pooled rate ratio, {@code R/S} with {@code R = Σa·tb/T} and {@code S = Σb·ta/T}, and
     * Greenland and Robins' variance of its logarithm, {@code Σm·ta·tb/T² ÷ RS}.
     */
    public static Pooled rateRatio(List<RateStratum> strata, double level) {
        var q = Quantiles.normal(level);
        var r = 0.0;
        var s = 0.0;
        var variance = 0.0;
        var used = 0;
        long a = 0;
        var ta = 0.0;
        long b = 0;
        var tb = 0.0;
        for (var stratum : strata) {
            a += stratum.a();
            ta += stratum.ta();
            b += stratum.b();
            tb += stratum.tb();
            if (stratum.ta() == 0 || stratum.tb() == 0 || stratum.events() == 0) {
                continue;
            }
            used++;
            var t = stratum.over();
            r += stratum.a() * (stratum.tb() / t);
            s += stratum.b() * (stratum.ta() / t);
            variance += stratum.events() * (stratum.ta() / t) * (stratum.tb() / t);
        }
        return pooled(
                RateRatios.exact(a, ta, b, tb, level),
                r,
                s,
                variance,
                q,
                level,
                Method.MANTEL_HAENSZEL_RATE_RATIO,
                used,
                strata.stream()
                        .map(
                                each ->
                                        RateRatios.exact(
                                                each.a(), each.ta(), each.b(), each.tb(), level))
                        .toList());
    }

    /**
     * Pooled odds ratio with Robins, Breslow and Greenland's variance, and the tests of association
     * and of homogeneity. A stratum in which everybody has the event is left out as well.
     */
    public static Association oddsRatio(List<Stratum> strata, double level) {
        var q = Quantiles.normal(level);
        var used =
                strata.stream()
                        .filter(each -> each.n1() > 0 && each.n2() > 0)
                        .filter(each -> each.events() > 0 && each.events() < each.members())
                        .toList();
        var r = 0.0;
        var s = 0.0;
        var pr = 0.0;
        var psQr = 0.0;
        var qs = 0.0;
        var difference = 0.0;
        var variance = 0.0;
        for (var each : used) {
            var n = (double) each.members();
            var m = (double) each.events();
            var b = (double) each.n1() - each.x1();
            var d = (double) each.n2() - each.x2();
            var agree = each.x1() * d / n;
            var disagree = b * each.x2() / n;
            var p = (each.x1() + d) / n;
            r += agree;
            s += disagree;
            pr += p * agree;
            psQr += p * disagree + (1 - p) * agree;
            qs += (1 - p) * disagree;
            difference += each.x1() - each.n1() * m / n;
            variance += each.n1() / n * each.n2() * m / n * (n - m) / (n - 1);
        }
        var leftOut = strata.size() - used.size();
        if (used.isEmpty()) {
            var reason = Reason.NO_STRATUM_LEFT;
            return new Association(
                    new NotEstimable(reason),
                    Answer.refused(reason),
                    Answer.refused(reason),
                    Answer.refused(reason),
                    Answer.refused(reason),
                    0,
                    leftOut);
        }
        var corrected = Math.max(0, Math.abs(difference) - 0.5);
        var test =
                Significance.chiSquared(
                        difference * difference / variance, 1, Method.COCHRAN_MANTEL_HAENSZEL);
        var withCorrection =
                Significance.chiSquared(
                        corrected * corrected / variance, 1, Method.COCHRAN_MANTEL_HAENSZEL);
        if (r == 0 || s == 0) {
            return new Association(
                    new NotEstimable(Reason.ZERO_EVENTS),
                    Answer.of(test),
                    Answer.of(withCorrection),
                    Answer.refused(Reason.ZERO_EVENTS),
                    Answer.refused(Reason.ZERO_EVENTS),
                    used.size(),
                    leftOut);
        }
        var ratio = r / s;
        var factor =
                Math.exp(q * Math.sqrt(pr / (2 * r * r) + psQr / (2 * r * s) + qs / (2 * s * s)));
        return new Association(
                new Estimate(
                        ratio,
                        ratio / factor,
                        ratio * factor,
                        level,
                        Method.MANTEL_HAENSZEL_ODDS_RATIO),
                Answer.of(test),
                Answer.of(withCorrection),
                homogeneity(used, ratio, false),
                homogeneity(used, ratio, true),
                used.size(),
                leftOut);
    }

    private static Answer<Significance> homogeneity(
            List<Stratum> strata, double oddsRatio, boolean tarone) {
        if (strata.size() < 2) {
            return Answer.refused(Reason.NO_STRATUM_LEFT);
        }
        var statistic = 0.0;
        var difference = 0.0;
        var variances = 0.0;
        for (var each : strata) {
            var expected = expected(each, oddsRatio);
            var variance =
                    1
                            / (1 / expected
                                    + 1 / (each.n1() - expected)
                                    + 1 / (each.events() - expected)
                                    + 1 / (each.n2() - each.events() + expected));
            statistic += (each.x1() - expected) * (each.x1() - expected) / variance;
            difference += each.x1() - expected;
            variances += variance;
        }
        return Answer.of(
                tarone
                        ? Significance.chiSquared(
                                statistic - difference * difference / variances,
                                strata.size() - 1,
                                Method.BRESLOW_DAY_TARONE)
                        : Significance.chiSquared(
                                statistic, strata.size() - 1, Method.BRESLOW_DAY));
    }

    /**
     * The events of group 1 that these margins give under an odds ratio ψ: the root within the
     * margins of {@code (1−ψ)e² + (n2 − m + ψ(n1 + m))e − ψn1m = 0}.
     */
    private static double expected(Stratum stratum, double oddsRatio) {
        var m = (double) stratum.events();
        var square = 1 - oddsRatio;
        var linear = stratum.n2() - m + oddsRatio * (stratum.n1() + m);
        var constant = oddsRatio * stratum.n1() * m;
        var root = Math.sqrt(linear * linear + 4 * square * constant);
        return linear > 0 ? 2 * constant / (linear + root) : (root - linear) / (2 * square);
    }

    private static Pooled pooled(
            Figure crude,
            double r,
            double s,
            double variance,
            double q,
            double level,
            Method method,
            int used,
            List<Figure> ofStrata) {
        var leftOut = ofStrata.size() - used;
        if (used == 0 || r == 0 || s == 0) {
            return new Pooled(
                    crude,
                    new NotEstimable(used == 0 ? Reason.NO_STRATUM_LEFT : Reason.ZERO_EVENTS),
                    Double.NaN,
                    used,
                    leftOut,
                    ofStrata);
        }
        var ratio = r / s;
        var error = Math.sqrt(Math.max(0, variance) / (r * s));
        var factor = Math.exp(q * error);
        return new Pooled(
                crude,
                new Estimate(ratio, ratio / factor, ratio * factor, level, method),
                error,
                used,
                leftOut,
                ofStrata);
    }
}
