package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;
import static org.dueregard.monitoring.statistics.Quantiles.requireLevel;

import java.util.ArrayList;
import java.util.List;

/** Cumulative sums: small shifts that last, sooner than a chart of single points shows them. */
public final class Cusum {

    private Cusum() {}

    /**
     * A sum over time.
     *
     * @param sums after each point
     * @param signals places, from 0, of the points at which the sum is above the threshold; where
     *     it starts again after a signal, each is a signal of its own
     */
    public record Path(List<Double> sums, List<Integer> signals) {}

    /** Both sides of a tabular CUSUM. */
    public record Tabular(List<Double> upper, List<Double> lower, List<Integer> signals) {}

    /**
     * Log-likelihood ratio of yes-or-no outcomes: {@code S = max(0, S + W)}, {@code W = ln(p1/p0)}
     * for an event and {@code ln((1 − p1)/(1 − p0))} for none (Steiner et al. 2000).
     *
     * @param p0 the share in control, between 0 and 1
     * @param oddsRatio the shift to find, above 0 and not one
     * @param threshold h
     * @param startAgain whether the sum is set to zero after a signal
     */
    public static Path bernoulli(
            List<Boolean> outcomes,
            double p0,
            double oddsRatio,
            double threshold,
            boolean startAgain) {
        var p1 = shifted(p0, oddsRatio);
        var event = Math.log(p1 / p0);
        var none = Math.log((1 - p1) / (1 - p0));
        var weights = outcomes.stream().map(outcome -> outcome ? event : none).toList();
        return sum(weights, threshold, startAgain);
    }

    /** The share out of control: p0 with its odds multiplied. */
    public static double shifted(double p0, double oddsRatio) {
        requireLevel(p0);
        requireRatio(oddsRatio);
        return oddsRatio * p0 / (1 - p0 + oddsRatio * p0);
    }

    /**
     * Log-likelihood ratio of Poisson counts, {@code y·ln R − (μ1 − μ0)} with {@code μ1 = Rμ0}
     * (Lucas 1985).
     *
     * @param expected μ0 of each count, above 0: it may change from point to point
     * @param rateRatio R, the shift to find, above 0 and not one
     */
    public static Path poisson(
            List<Long> counts,
            List<Double> expected,
            double rateRatio,
            double threshold,
            boolean startAgain) {
        if (counts.size() != expected.size()) {
            throw new IllegalArgumentException("one expected count for each count");
        }
        requireRatio(rateRatio);
        var weights = new ArrayList<Double>();
        for (var i = 0; i < counts.size(); i++) {
            requireCount("count", counts.get(i));
            requireCount("expected", expected.get(i));
            weights.add(counts.get(i) * Math.log(rateRatio) - (rateRatio - 1) * expected.get(i));
        }
        return sum(weights, threshold, startAgain);
    }

    /**
     * Tabular CUSUM of standardised points, {@code C⁺ = max(0, C⁺ + z − k)} and {@code C⁻ = max(0,
     * C⁻ − z − k)}; with {@code k = 0.5} and {@code h = 4} the average run length in control is
     * about 168 (Page 1954; Montgomery).
     */
    public static Tabular tabular(List<Double> z, double k, double h) {
        requireCount("k", k);
        requireCount("h", h);
        var upper = new ArrayList<Double>();
        var lower = new ArrayList<Double>();
        var signals = new ArrayList<Integer>();
        var high = 0.0;
        var low = 0.0;
        for (var i = 0; i < z.size(); i++) {
            Quantiles.requireFinite("z", z.get(i));
            high = Math.max(0, high + z.get(i) - k);
            low = Math.max(0, low - z.get(i) - k);
            upper.add(high);
            lower.add(low);
            if (high > h || low > h) {
                signals.add(i);
            }
        }
        return new Tabular(upper, lower, signals);
    }

    private static Path sum(List<Double> weights, double threshold, boolean startAgain) {
        requireCount("threshold", threshold);
        var sums = new ArrayList<Double>();
        var signals = new ArrayList<Integer>();
        var sum = 0.0;
        for (var i = 0; i < weights.size(); i++) {
            sum = Math.max(0, sum + weights.get(i));
            sums.add(sum);
            if (sum > threshold) {
                signals.add(i);
                sum = startAgain ? 0 : sum;
            }
        }
        return new Path(sums, signals);
    }

    private static void requireRatio(double ratio) {
        if (!(ratio > 0) || ratio == 1 || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException(
                    "the shift to find is a ratio above zero and not one");
        }
    }
}
