package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/**
 * An XmR chart (individuals and moving range): the limits within which a series varies of itself,
 * by Wheeler and Chambers, read by the rules of NHS England's Making Data Count.
 *
 * @param centre the mean; of ratios the geometric one
 * @param meanMovingRange the mean of the ranges between neighbours, on the scale of the chart
 * @param lower {@code mean − 2.66·mean moving range}
 * @param nearLower two thirds of the way to the lower limit
 * @param trial whether the limits are provisional, from fewer than {@link #FEWEST_POINTS} points
 * @param logarithmic whether the limits were computed on logarithms and turned back
 * @param causes one for each point
 */
public record XmR(
        double centre,
        double meanMovingRange,
        double lower,
        double upper,
        double nearLower,
        double nearUpper,
        boolean trial,
        boolean logarithmic,
        List<SpecialCause> causes) {

    /** Fewer points than this give trial limits. */
    public static final int FEWEST_POINTS = 13;

    /** 3/d2 for ranges of two. */
    private static final double LIMIT = 2.66;

    /** D4 for ranges of two: a larger range is left out, once. */
    private static final double LARGEST_RANGE = 3.267;

    /** Differences from the mean that only rounding makes. */
    private static final double ROUNDING = 1e-12;

    /**
     * The chart of a series.
     *
     * @param values in their order in time, none missing
     * @param screenOutliers whether moving ranges of 3.267 times their mean or more are left out of
     *     it, once; a constant series keeps its ranges of zero, and limits of no width
     */
    public static Answer<XmR> of(List<Double> values, boolean screenOutliers) {
        values.forEach(value -> Quantiles.requireFinite("a point", value));
        if (values.size() < 2) {
            return Answer.refused(Reason.TOO_FEW_POINTS);
        }
        var mean = mean(values);
        var range = meanMovingRange(values, screenOutliers);
        var lower = mean - LIMIT * range;
        var upper = mean + LIMIT * range;
        var nearLower = mean - 2 * (LIMIT / 3) * range;
        var nearUpper = mean + 2 * (LIMIT / 3) * range;
        var scale =
                ROUNDING * values.stream().mapToDouble(value -> Math.abs(value)).max().orElse(0);
        var sides = new ArrayList<Integer>();
        var outside = new ArrayList<Boolean>();
        var close = new ArrayList<Boolean>();
        for (var value : values) {
            sides.add(Math.abs(value - mean) <= scale ? 0 : value > mean ? 1 : -1);
            var beyond = value > upper + scale || value < lower - scale;
            outside.add(beyond);
            close.add(!beyond && (value > nearUpper + scale || value < nearLower - scale));
        }
        return Answer.of(
                new XmR(
                        mean,
                        range,
                        lower,
                        upper,
                        nearLower,
                        nearUpper,
                        values.size() < FEWEST_POINTS,
                        false,
                        NhsRules.causes(values, sides, close, outside)));
    }

    /**
     * The chart of ratios, on the log scale, on which two and a half are equally far from one.
     * Refused where a ratio is zero or infinite: a month without events is no point of it.
     */
    public static Answer<XmR> ofRatios(List<Double> ratios, boolean screenOutliers) {
        if (ratios.stream().anyMatch(ratio -> !(ratio > 0) || ratio.isInfinite())) {
            return Answer.refused(Reason.NOT_ABOVE_ZERO);
        }
        return switch (of(ratios.stream().map(Math::log).toList(), screenOutliers)) {
            case Answer.Refused<XmR> refused -> refused;
            case Answer.Given<XmR>(var logs) ->
                    Answer.of(
                            new XmR(
                                    Math.exp(logs.centre()),
                                    logs.meanMovingRange(),
                                    Math.exp(logs.lower()),
                                    Math.exp(logs.upper()),
                                    Math.exp(logs.nearLower()),
                                    Math.exp(logs.nearUpper()),
                                    logs.trial(),
                                    true,
                                    logs.causes()));
        };
    }

    private static double mean(List<Double> values) {
        var statistics = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        // A constant series has its own value as mean, not one rounding away from it.
        return statistics.getMin() == statistics.getMax()
                ? statistics.getMin()
                : statistics.getAverage();
    }

    private static double meanMovingRange(List<Double> values, boolean screenOutliers) {
        var ranges = new ArrayList<Double>();
        for (var i = 1; i < values.size(); i++) {
            ranges.add(Math.abs(values.get(i) - values.get(i - 1)));
        }
        var mean = mean(ranges);
        if (!screenOutliers || mean == 0) {
            return mean;
        }
        return mean(ranges.stream().filter(range -> range < LARGEST_RANGE * mean).toList());
    }
}
