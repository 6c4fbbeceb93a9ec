package org.dueregard.monitoring.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * A percentage as printed, without its counts. Its decimals say how far it was rounded, so they are
 * kept: 2.0 is anything from 1.95 to 2.05. There is no confidence interval and no test, only what
 * the rounding leaves open; ties may have been rounded either way, so both ends belong to it.
 *
 * @param printed from 0 to 100, with as many decimals as were printed
 */
public record RoundedPercentage(BigDecimal printed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RoundedPercentage {
        if (printed.signum() < 0 || printed.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage lies from 0 to 100, not " + printed);
        }
        if (printed.scale() < 0) {
            printed = printed.setScale(0);
        }
    }

    /** A percentage with so many decimals, such as 2 with one, which was printed as 2.0. */
    public static RoundedPercentage of(double printed, int decimals) {
        return new RoundedPercentage(
                BigDecimal.valueOf(printed).setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /** A ratio and what the rounding of both percentages leaves open. */
    public record Ratio(double point, Bounds rounding) {}

    /** A gap in percentage points, and what the rounding leaves open. */
    public record Gap(double points, Bounds rounding) {

        /** Whether the rounding leaves no doubt which percentage is the larger. */
        public boolean signDetermined() {
            return rounding.lower() > 0 || rounding.upper() < 0;
        }
    }

    /** Whole numbers from lowest to highest; none where lowest is above highest. */
    public record Counts(long lowest, long highest) {

        public boolean none() {
            return lowest > highest;
        }

        /** Whether there is exactly one: then the count is known. */
        public boolean unique() {
            return lowest == highest;
        }
    }

    /** The lowest percentage that is printed so. */
    public BigDecimal lowest() {
        return printed.subtract(half()).max(BigDecimal.ZERO);
    }

    /** The highest percentage that is printed so. */
    public BigDecimal highest() {
        return printed.add(half()).min(HUNDRED);
    }

    /** This percentage over another; refused where the other is printed as zero. */
    public Answer<Ratio> over(RoundedPercentage other) {
        if (other.printed.signum() == 0) {
            return Answer.refused(Reason.REFERENCE_OF_ZERO);
        }
        var lowest = other.lowest().doubleValue();
        return Answer.of(
                new Ratio(
                        printed.doubleValue() / other.printed.doubleValue(),
                        new Bounds(
                                lowest().doubleValue() / other.highest().doubleValue(),
                                lowest == 0
                                        ? Double.POSITIVE_INFINITY
                                        : highest().doubleValue() / lowest)));
    }

    /**
     * This percentage less another, in decimal arithmetic: 2.0 less 1.9 is 0.1, from 0.0 to 0.2.
     */
    public Gap less(RoundedPercentage other) {
        return new Gap(
                printed.subtract(other.printed).doubleValue(),
                new Bounds(
                        lowest().subtract(other.highest()).doubleValue(),
                        highest().subtract(other.lowest()).doubleValue()));
    }

    /** The odds of this percentage over those of another. */
    public Answer<Double> oddsOver(RoundedPercentage other) {
        if (other.printed.signum() == 0
                || other.printed.compareTo(HUNDRED) == 0
                || printed.compareTo(HUNDRED) == 0) {
            return Answer.refused(Reason.REFERENCE_OF_ZERO);
        }
        return Answer.of(odds(printed.doubleValue()) / odds(other.printed.doubleValue()));
    }

    /**
     * The whole numbers of n that are printed so (GRIM, Brown & Heathers 2017): none shows that the
     * denominator is another, or the figure wrong; a single one is the count.
     */
    public Counts countsOf(long n) {
        Quantiles.requireCount("n", n);
        var members = BigDecimal.valueOf(n);
        return new Counts(
                lowest().multiply(members)
                        .divide(HUNDRED, 0, RoundingMode.CEILING)
                        .longValueExact(),
                highest()
                        .multiply(members)
                        .divide(HUNDRED, 0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    private BigDecimal half() {
        return BigDecimal.valueOf(5, printed.scale() + 1);
    }

    private static double odds(double percentage) {
        return percentage / (100 - percentage);
    }
}
