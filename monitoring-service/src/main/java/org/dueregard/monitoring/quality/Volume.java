package org.dueregard.monitoring.quality;

import java.time.YearMonth;
import java.util.Map;
import org.hipparchus.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/**
 * How much a sender sent of a month, beside what it used to send.
 *
 * @param usual median of the months with records among the twelve before; null of fewer than three
 */
public record Volume(YearMonth month, long records, @Nullable Double usual) {
    private static final int LOOK_BACK = 12;
    private static final int FEWEST = 3;

    /**
     * @param byMonth what was sent of each month; none is a month that is not there
     */
    static Volume of(YearMonth month, Map<YearMonth, Long> byMonth) {
        var before =
                byMonth.entrySet().stream()
                        .filter(each -> each.getKey().isBefore(month))
                        .filter(each -> !each.getKey().isBefore(month.minusMonths(LOOK_BACK)))
                        .mapToDouble(Map.Entry::getValue)
                        .toArray();
        return new Volume(
                month,
                byMonth.getOrDefault(month, 0L),
                before.length < FEWEST ? null : new Median().evaluate(before));
    }
}
