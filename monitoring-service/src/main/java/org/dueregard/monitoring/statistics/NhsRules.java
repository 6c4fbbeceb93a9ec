package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * The four rules of NHS England's Making Data Count, in their order: a point outside the limits;
 * seven points strictly rising or falling; two of three beyond two thirds of the way to a limit,
 * all three on the same side of the mean; seven on one side. A tie breaks a trend, and a point on
 * the mean breaks a run.
 */
public final class NhsRules {

    private static final int RUN = 7;

    private NhsRules() {}

    /** 1 or −1 at each point that ends seven strictly rising or falling ones, else 0. */
    public static List<Integer> trendEnds(List<Double> values) {
        var flags = new ArrayList<Integer>();
        for (var i = 0; i < values.size(); i++) {
            var rises = 0;
            for (var j = Math.max(1, i - RUN + 2); j <= i; j++) {
                rises += Double.compare(values.get(j), values.get(j - 1));
            }
            flags.add(i < RUN - 1 ? 0 : rises == RUN - 1 ? 1 : rises == 1 - RUN ? -1 : 0);
        }
        return flags;
    }

    /**
     * 1 at each point that ends seven on one side of the mean, else 0.
     *
     * @param sides 1 above the mean, −1 below, 0 on it
     */
    public static List<Integer> runEnds(List<Integer> sides) {
        var flags = new ArrayList<Integer>();
        for (var i = 0; i < sides.size(); i++) {
            var sum = 0;
            for (var j = Math.max(0, i - RUN + 1); j <= i; j++) {
                sum += Integer.signum(sides.get(j));
            }
            flags.add(Math.abs(sum) == RUN ? 1 : 0);
        }
        return flags;
    }

    /**
     * 1 at each point of three in a row on one side of the mean of which two are close to a limit,
     * else 0.
     */
    public static List<Integer> twoOfThree(List<Boolean> close, List<Integer> sides) {
        if (close.size() != sides.size()) {
            throw new IllegalArgumentException("one side for each point");
        }
        var flags = new ArrayList<Integer>();
        for (var i = 0; i < close.size(); i++) {
            var found = false;
            for (var from = Math.max(0, i - 2); from <= i && from + 2 < close.size(); from++) {
                var near = 0;
                var sum = 0;
                for (var j = from; j < from + 3; j++) {
                    near += close.get(j) ? 1 : 0;
                    sum += Integer.signum(sides.get(j));
                }
                found |= near >= 2 && Math.abs(sum) == 3;
            }
            flags.add(found ? 1 : 0);
        }
        return flags;
    }

    /** The first rule, in their order, that says something of each point. */
    static List<SpecialCause> causes(
            List<Double> values, List<Integer> sides, List<Boolean> close, List<Boolean> outside) {
        var inTrend = partOfSeven(trendEnds(values));
        var inRun = partOfSeven(runEnds(sides));
        var twoOfThree = twoOfThree(close, sides);
        var causes = new ArrayList<SpecialCause>();
        for (var i = 0; i < values.size(); i++) {
            var above = sides.get(i) > 0;
            if (outside.get(i)) {
                causes.add(above ? SpecialCause.ABOVE_UPPER_LIMIT : SpecialCause.BELOW_LOWER_LIMIT);
            } else if (inTrend.get(i)) {
                // Where one trend ends and another begins, the point belongs to the later one.
                var last = i + 1 < values.size() && inTrend.get(i + 1) ? i + 1 : i;
                causes.add(
                        values.get(last) > values.get(last - 1)
                                ? SpecialCause.SEVEN_RISING
                                : SpecialCause.SEVEN_FALLING);
            } else if (twoOfThree.get(i) == 1 && close.get(i)) {
                causes.add(above ? SpecialCause.TWO_OF_THREE_HIGH : SpecialCause.TWO_OF_THREE_LOW);
            } else if (inRun.get(i)) {
                causes.add(above ? SpecialCause.SEVEN_ABOVE : SpecialCause.SEVEN_BELOW);
            } else {
                causes.add(SpecialCause.NONE);
            }
        }
        return List.copyOf(causes);
    }

    /** Whether each point, or one of the six that follow it, ends a seven. */
    private static List<Boolean> partOfSeven(List<Integer> ends) {
        var parts = new ArrayList<Boolean>();
        for (var i = 0; i < ends.size(); i++) {
            parts.add(
                    ends.subList(i, Math.min(ends.size(), i + RUN)).stream()
                            .anyMatch(end -> end != 0));
        }
        return parts;
    }
}
