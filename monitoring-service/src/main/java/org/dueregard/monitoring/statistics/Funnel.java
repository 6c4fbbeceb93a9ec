package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Many units beside one target: the limits within which chance alone keeps them, the narrower the
 * larger the unit (Spiegelhalter 2005).
 */
public final class Funnel {

    /** The inner limits: 95 %. */
    public static final double INNER = 0.95;

    /** The outer limits: 99.8 %, three standard deviations. */
    public static final double OUTER = 0.998;

    private Funnel() {}

    /** On which side of which limits a unit lies. */
    public enum Signal {
        LOW_OUTER("Low (0.001)"),
        LOW_INNER("Low (0.025)"),
        WITHIN("Not significant"),
        HIGH_INNER("High (0.025)"),
        HIGH_OUTER("High (0.001)");

        private final String label;

        Signal(String label) {
            this.label = label;
        }

        /** The label of Fingertips, with the probability of one tail. */
        public String label() {
            return label;
        }
    }

    /**
     * A unit whose events are set against those expected.
     *
     * @param ratio observed over expected, the standardised ratio
     * @param inner exact Poisson limits of the ratio at 95 %
     * @param outer at 99.8 %
     */
    public record Point(double ratio, Bounds inner, Bounds outer, Signal signal) {}

    /**
     * More spread between the units than chance explains.
     *
     * @param phi the mean of the squared winsorised z; above 1 is overdispersion
     * @param tauSquared the variance between units (DerSimonian and Laird), on the scale of the
     *     standard errors; 0 where phi is not above 1
     */
    public record Overdispersion(double phi, double tauSquared) {

        /** The limits of a unit, {@code target ± q·√(s² + τ²)}. */
        public Bounds limits(double target, double standardError, double level) {
            var spread =
                    Quantiles.normal(level) * Math.sqrt(standardError * standardError + tauSquared);
            return new Bounds(target - spread, target + spread);
        }
    }

    /**
     * Limits of a proportion, {@code p0 ± q·√(p0(1 − p0)/n)}, kept within 0 and 1. The shares at
     * which Wilson's limits just touch the target are the same: Wilson's interval is this test
     * turned round.
     */
    public static Answer<Bounds> ofProportion(double target, double n, double level) {
        return ofProportionAt(target, n, Quantiles.normal(level));
    }

    /** The same at so many standard deviations. */
    public static Answer<Bounds> ofProportionAt(double target, double n, double z) {
        Quantiles.requireProbability("target", target);
        requireCount("n", n);
        requireCount("z", z);
        if (n == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        var spread = z * Math.sqrt(target * (1 - target) / n);
        return Answer.of(new Bounds(Math.max(0, target - spread), Math.min(1, target + spread)));
    }

    /** Where a share lies: the narrower limits are asked after the wider ones. */
    public static Answer<Signal> signalOfProportion(long x, long n, double target) {
        requireCount("x", x);
        if (x > n) {
            return Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        return switch (ofProportion(target, n, OUTER)) {
            case Answer.Refused<Bounds>(var reason) -> Answer.refused(reason);
            case Answer.Given<Bounds>(var outer) -> {
                var inner = ofProportion(target, n, INNER).value();
                var share = (double) x / n;
                yield Answer.of(
                        share < outer.lower()
                                ? Signal.LOW_OUTER
                                : share < inner.lower()
                                        ? Signal.LOW_INNER
                                        : share > outer.upper()
                                                ? Signal.HIGH_OUTER
                                                : share > inner.upper()
                                                        ? Signal.HIGH_INNER
                                                        : Signal.WITHIN);
            }
        };
    }

    /**
     * Where a count lies beside the expected one: it is low or high where its exact Poisson
     * interval leaves the expected count out.
     *
     * @param expected events, above 0
     */
    public static Answer<Point> ofCount(long observed, double expected) {
        requireCount("observed", observed);
        requireCount("expected", expected);
        if (expected == 0) {
            return Answer.refused(Reason.NOTHING_EXPECTED);
        }
        var inner = Rates.exact(observed, INNER).times(1 / expected);
        var outer = Rates.exact(observed, OUTER).times(1 / expected);
        var signal =
                outer.upper() < 1
                        ? Signal.LOW_OUTER
                        : inner.upper() < 1
                                ? Signal.LOW_INNER
                                : outer.lower() > 1
                                        ? Signal.HIGH_OUTER
                                        : inner.lower() > 1 ? Signal.HIGH_INNER : Signal.WITHIN;
        return Answer.of(
                new Point(
                        observed / expected,
                        new Bounds(inner.lower(), inner.upper()),
                        new Bounds(outer.lower(), outer.upper()),
                        signal));
    }

    /**
     * Limits to draw for a ratio where so many events are expected: Poisson quantiles,
     * interpolated, over the expected count (Spiegelhalter 2005, appendix A.1.1).
     */
    public static Answer<Bounds> ofRatio(double expected, double level) {
        requireCount("expected", expected);
        Quantiles.requireLevel(level);
        if (expected == 0) {
            return Answer.refused(Reason.NOTHING_EXPECTED);
        }
        var poisson = new PoissonDistribution(expected);
        var tail = (1 - level) / 2;
        return Answer.of(
                new Bounds(
                        Math.max(0, interpolated(poisson, tail) / expected),
                        interpolated(poisson, 1 - tail) / expected));
    }

    /**
     * The overdispersion of units about a target: z is cut at the outer tenths of its values
     * (winsorised), so that a few outliers do not hide themselves.
     *
     * @param z how many standard errors each unit lies from the target
     * @param standardErrors in the same order, above 0
     */
    public static Answer<Overdispersion> overdispersion(
            List<Double> z, List<Double> standardErrors) {
        if (z.size() != standardErrors.size()) {
            throw new IllegalArgumentException("one standard error for each z");
        }
        if (z.size() < 2) {
            return Answer.refused(Reason.TOO_FEW_POINTS);
        }
        var sorted = new ArrayList<>(z);
        sorted.forEach(each -> Quantiles.requireFinite("z", each));
        sorted.sort(null);
        var lowest = quantile(sorted, 0.1);
        var highest = quantile(sorted, 0.9);
        var squares = 0.0;
        for (var each : z) {
            var kept = Math.clamp(each, lowest, highest);
            squares += kept * kept;
        }
        var phi = squares / z.size();
        var weights = 0.0;
        var squaredWeights = 0.0;
        for (var error : standardErrors) {
            if (!(error > 0)) {
                throw new IllegalArgumentException("a standard error is above zero");
            }
            var weight = 1 / (error * error);
            weights += weight;
            squaredWeights += weight * weight;
        }
        var excess = squares - (z.size() - 1);
        var tauSquared = phi > 1 && excess > 0 ? excess / (weights - squaredWeights / weights) : 0;
        return Answer.of(new Overdispersion(phi, tauSquared));
    }

    /** Linear interpolation between order statistics, R's type 7. */
    private static double quantile(List<Double> sorted, double probability) {
        var place = (sorted.size() - 1) * probability;
        var below = (int) Math.floor(place);
        var above = Math.min(sorted.size() - 1, below + 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    private static double interpolated(PoissonDistribution poisson, double probability) {
        var count = poisson.inverseCumulativeProbability(probability);
        var at = poisson.cumulativeProbability(count);
        var before = count == 0 ? 0 : poisson.cumulativeProbability(count - 1);
        return count - (at - probability) / (at - before);
    }
}
