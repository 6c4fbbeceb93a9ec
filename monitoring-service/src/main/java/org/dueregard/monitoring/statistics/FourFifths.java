package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures (29 CFR
 * 1607.4(D)): a selection rate below four fifths of the highest one is looked at. It is a screening
 * rule of the United States without standing in the law of the United Kingdom; smaller differences
 * may count where they are significant, larger ones may not where the numbers are small. So it
 * stands beside a test, and the arithmetic is exact: 48 % against 60 % is exactly four fifths, and
 * not below.
 */
public final class FourFifths {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FourFifths() {}

    /** Selected of those who applied. */
    public record Selected(long selected, long of) {}

    /**
     * A group beside the one with the highest rate.
     *
     * @param oneSelectionReverses whether one selection moved from the reference to this group
     *     would make this group's rate the higher one: the numbers are too small to conclude
     * @param z of the pooled variance, negative where this group's rate is lower
     */
    public record Impact(
            double rate,
            double rateOfReference,
            double impactRatio,
            boolean belowFourFifths,
            boolean oneSelectionReverses,
            Answer<Significance> z,
            Answer<Significance> chiSquared,
            Answer<Significance> yates,
            Answer<Significance> fisher) {}

    /** Each group beside the one with the highest rate, which is the first such of the map. */
    public record Impacts(String reference, Map<String, Impact> groups) {}

    /** Rates beside the highest one; the impact ratio of each. */
    public record RateImpacts(
            String reference, Map<String, Double> impactRatios, Map<String, Boolean> below) {}

    /**
     * Both ways to tell the same percentages.
     *
     * @param gap in percentage points, group 1 less group 2
     * @param ratioFavourable of the favourable outcome, screened by four fifths
     * @param ratioAdverse of the adverse one, 100 % less, screened by five fourths
     */
    public record Orientation(
            double gap,
            Answer<Double> ratioFavourable,
            boolean belowFourFifths,
            Answer<Double> ratioAdverse,
            boolean aboveFiveFourths) {}

    /** One group beside a reference. */
    public static Answer<Impact> of(Selected group, Selected reference) {
        requireSelected(group);
        requireSelected(reference);
        if (group.of() == 0 || reference.of() == 0) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        if (group.selected() > group.of() || reference.selected() > reference.of()) {
            return Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR);
        }
        if (reference.selected() == 0) {
            return Answer.refused(
                    group.selected() == 0
                            ? Reason.NO_EVENTS_IN_EITHER_GROUP
                            : Reason.REFERENCE_OF_ZERO);
        }
        var x1 = group.selected();
        var n1 = group.of();
        var x2 = reference.selected();
        var n2 = reference.of();
        return Answer.of(
                new Impact(
                        (double) x1 / n1,
                        (double) x2 / n2,
                        ((double) x1 / n1) / ((double) x2 / n2),
                        product(5, x1, n2).compareTo(product(4, x2, n1)) < 0,
                        product(1, x1, n2).compareTo(product(1, x2, n1)) < 0
                                && product(1, x1 + 1, n2).compareTo(product(1, x2 - 1, n1)) > 0,
                        TwoByTwo.z(x1, n1, x2, n2),
                        TwoByTwo.chiSquared(x1, n1, x2, n2),
                        TwoByTwo.yates(x1, n1, x2, n2),
                        TwoByTwo.fisher(x1, n1, x2, n2)));
    }

    /** Every other group beside the one with the highest rate; groups of nobody are left out. */
    public static Answer<Impacts> ofGroups(Map<String, Selected> groups) {
        groups.values().forEach(FourFifths::requireSelected);
        String highest = null;
        for (var entry : groups.entrySet()) {
            if (entry.getValue().of() == 0) {
                continue;
            }
            var best = highest == null ? null : groups.get(highest);
            if (best == null
                    || product(1, entry.getValue().selected(), best.of())
                                    .compareTo(product(1, best.selected(), entry.getValue().of()))
                            > 0) {
                highest = entry.getKey();
            }
        }
        var reference = highest == null ? null : groups.get(highest);
        if (highest == null || reference == null) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        if (reference.selected() == 0) {
            return Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP);
        }
        var impacts = new LinkedHashMap<String, Impact>();
        for (var entry : groups.entrySet()) {
            if (!entry.getKey().equals(highest)
                    && of(entry.getValue(), reference)
                            instanceof Answer.Given<Impact>(var impact)) {
                impacts.put(entry.getKey(), impact);
            }
        }
        return Answer.of(new Impacts(highest, impacts));
    }

    /** Rates, in one unit, beside the highest of them; without counts there is no test. */
    public static Answer<RateImpacts> ofRates(Map<String, BigDecimal> rates) {
        String highest = null;
        var best = BigDecimal.ZERO;
        for (var entry : rates.entrySet()) {
            if (entry.getValue().signum() < 0) {
                throw new IllegalArgumentException("a rate is not below zero");
            }
            if (entry.getValue().compareTo(best) > 0) {
                highest = entry.getKey();
                best = entry.getValue();
            }
        }
        if (highest == null) {
            return Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP);
        }
        var ratios = new LinkedHashMap<String, Double>();
        var below = new LinkedHashMap<String, Boolean>();
        for (var entry : rates.entrySet()) {
            ratios.put(entry.getKey(), entry.getValue().doubleValue() / best.doubleValue());
            below.put(entry.getKey(), belowFourFifths(entry.getValue(), best));
        }
        return Answer.of(new RateImpacts(highest, ratios, below));
    }

    /**
     * A rule passes or fails by the way a figure is told: 59.9 % satisfied against 73.9 % is above
     * four fifths, and 40.1 % dissatisfied against 26.1 % is above five fourths. So both are shown,
     * with the gap.
     *
     * @param percentage of group 1, 0 to 100
     * @param favourable whether the percentages are of a favourable outcome
     */
    public static Orientation orientation(
            BigDecimal percentage, BigDecimal ofReference, boolean favourable) {
        requirePercentage(percentage);
        requirePercentage(ofReference);
        var good = favourable ? percentage : HUNDRED.subtract(percentage);
        var goodOfReference = favourable ? ofReference : HUNDRED.subtract(ofReference);
        var bad = HUNDRED.subtract(good);
        var badOfReference = HUNDRED.subtract(goodOfReference);
        return new Orientation(
                percentage.subtract(ofReference).doubleValue(),
                ratio(good, goodOfReference),
                belowFourFifths(good, goodOfReference),
                ratio(bad, badOfReference),
                FOUR.multiply(bad).compareTo(FIVE.multiply(badOfReference)) > 0);
    }

    private static Answer<Double> ratio(BigDecimal one, BigDecimal other) {
        return other.signum() == 0
                ? Answer.refused(Reason.REFERENCE_OF_ZERO)
                : Answer.of(one.doubleValue() / other.doubleValue());
    }

    private static boolean belowFourFifths(BigDecimal rate, BigDecimal ofReference) {
        return FIVE.multiply(rate).compareTo(FOUR.multiply(ofReference)) < 0;
    }

    private static BigInteger product(long one, long two, long three) {
        return BigInteger.valueOf(one)
                .multiply(BigInteger.valueOf(two))
                .multiply(BigInteger.valueOf(three));
    }

    private static void requireSelected(Selected group) {
        requireCount("selected", group.selected());
        requireCount("of", group.of());
    }

    private static void requirePercentage(BigDecimal percentage) {
        if (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a percentage lies from 0 to 100");
        }
    }
}
