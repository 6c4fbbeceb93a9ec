package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.Quantiles.requireCount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** With whom a group is compared, and ratios and changes of figures that come without counts. */
public final class Comparators {

    private Comparators() {}

    /** With whom. It is kept with every figure: each gives another ratio. */
    public enum Kind {
        NAMED_GROUP,
        BEST_GROUP,
        REST,
        OVERALL,
        /** The group's own share of an outside population. */
        BENCHMARK,
        PREVIOUS_PERIOD
    }

    /** Selection rates by group, and how far apart the outermost are. */
    public record SelectionRates(
            Map<String, Double> rates, double difference, Answer<Double> ratio) {}

    /**
     * Ratios from shares: both are shown, for they differ.
     *
     * @param index the group's share of the events over its share of the population, which holds
     *     the group itself
     * @param relativeRate that index over the reference's: the ratio of the two rates
     */
    public record FromShares(Answer<Double> index, Answer<Double> relativeRate) {}

    /**
     * A change against what was claimed of it.
     *
     * @param claimConsistent whether the change is printed as the claim is
     */
    public record PercentChange(double percent, boolean claimConsistent) {}

    /**
     * The figure of everybody else, where only the overall figure is known, which holds the group:
     * {@code (overall − share·group) / (1 − share)}.
     *
     * @param group a rate or percentage of the group, from 0 up
     * @param share of the group in the denominator, from 0 to 1
     */
    public static Answer<Double> rest(double group, double overall, double share) {
        requireCount("group", group);
        requireCount("overall", overall);
        Quantiles.requireProbability("share", share);
        if (share == 1) {
            return Answer.refused(Reason.GROUP_IS_EVERYBODY);
        }
        var rest = (overall - share * group) / (1 - share);
        return rest < 0 ? Answer.refused(Reason.SHARES_CONTRADICT) : Answer.of(rest);
    }

    /** Everybody else, by counts: the total less the group. */
    public static Stratum rest(long x, long n, long totalEvents, long totalMembers) {
        return new Stratum(x, n, totalEvents - x, totalMembers - n);
    }

    /** The ratio of two rates; infinite over zero, refused for zero over zero. */
    public static Answer<Double> ratio(double rate, double ofReference) {
        requireCount("rate", rate);
        requireCount("rate of reference", ofReference);
        if (ofReference == 0) {
            return rate == 0
                    ? Answer.refused(Reason.NO_EVENTS_IN_EITHER_GROUP)
                    : Answer.of(Double.POSITIVE_INFINITY);
        }
        return Answer.of(rate / ofReference);
    }

    /** The group with the highest rate, or the lowest where the outcome is adverse. */
    public static Optional<String> best(Map<String, Double> rates, boolean favourable) {
        Optional<String> best = Optional.empty();
        var bestRate = OptionalDouble.empty();
        for (var entry : rates.entrySet()) {
            requireCount("rate", entry.getValue());
            if (bestRate.isEmpty()
                    || (favourable
                            ? entry.getValue() > bestRate.getAsDouble()
                            : entry.getValue() < bestRate.getAsDouble())) {
                best = Optional.of(entry.getKey());
                bestRate = OptionalDouble.of(entry.getValue());
            }
        }
        return best;
    }

    /**
     * Relative rates from the shares of events and of population, in one unit such as per cent.
     *
     * @param events the group's share of the events
     * @param population its share of the population
     */
    public static FromShares fromShares(
            double events, double population, double eventsOfReference, double ofReference) {
        var index = index(events, population);
        var indexOfReference = index(eventsOfReference, ofReference);
        if (index instanceof Answer.Given<Double>(var one)
                && indexOfReference instanceof Answer.Given<Double>(var other)) {
            return new FromShares(index, ratio(one, other));
        }
        return new FromShares(index, Answer.refused(Reason.EMPTY_DENOMINATOR));
    }

    /** Selection rates of groups, in the order in which they first occur. */
    public static Answer<SelectionRates> selectionRates(
            List<Boolean> selected, List<String> groups) {
        if (selected.size() != groups.size()) {
            throw new IllegalArgumentException("one group for each");
        }
        if (selected.isEmpty()) {
            return Answer.refused(Reason.EMPTY_DENOMINATOR);
        }
        var counts = new LinkedHashMap<String, long[]>();
        for (var i = 0; i < selected.size(); i++) {
            var count = counts.computeIfAbsent(groups.get(i), group -> new long[2]);
            count[0] += selected.get(i) ? 1 : 0;
            count[1]++;
        }
        var rates = new LinkedHashMap<String, Double>();
        counts.forEach((group, count) -> rates.put(group, (double) count[0] / count[1]));
        var range = rates.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return Answer.of(
                new SelectionRates(
                        rates,
                        range.getMax() - range.getMin(),
                        ratio(range.getMin(), range.getMax())));
    }

    /**
     * The change from one figure to another in per cent, beside what was claimed.
     *
     * @param claimed with as many decimals as it was printed with
     */
    public static Answer<PercentChange> percentChange(
            BigDecimal old, BigDecimal now, BigDecimal claimed) {
        if (old.signum() == 0) {
            return Answer.refused(Reason.REFERENCE_OF_ZERO);
        }
        var change =
                now.subtract(old)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(old, 30, RoundingMode.HALF_EVEN);
        var half = BigDecimal.valueOf(5, Math.max(0, claimed.scale()) + 1);
        return Answer.of(
                new PercentChange(
                        change.doubleValue(), change.subtract(claimed).abs().compareTo(half) <= 0));
    }

    private static Answer<Double> index(double events, double population) {
        requireCount("share of events", events);
        requireCount("share of population", population);
        return population == 0
                ? Answer.refused(Reason.EMPTY_DENOMINATOR)
                : Answer.of(events / population);
    }
}
