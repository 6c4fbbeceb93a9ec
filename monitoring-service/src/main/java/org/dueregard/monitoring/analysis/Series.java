package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.dueregard.monitoring.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of one group in one unit, month by month.
 *
 * @param changes one for each point
 */
public record Series(
        Basis basis,
        Named group,
        Named unit,
        List<SeriesPoint> points,
        List<Change> changes,
        ControlChart ofRates,
        ControlChart ofRatios) {

    /**
     * A month beside earlier ones; null where one of them is not in the series, or not shown.
     *
     * @param toMonthBefore the rate over that of the month before
     * @param toYearBefore the rate over that of the same month a year before
     */
    public record Change(@Nullable Figure toMonthBefore, @Nullable Figure toYearBefore) {}

    static Series of(Basis basis, Named group, Named unit, List<SeriesPoint> points) {
        var rates = ControlChart.ofRates(basis.definition(), points);
        var ratios = ControlChart.ofRatios(points);
        return new Series(
                basis.with(caveats(rates, ratios)),
                group,
                unit,
                List.copyOf(points),
                changes(basis, points),
                rates,
                ratios);
    }

    private static List<Change> changes(Basis basis, List<SeriesPoint> points) {
        var byMonth = new HashMap<YearMonth, SeriesPoint>();
        points.forEach(point -> byMonth.put(point.month(), point));
        return points.stream()
                .map(
                        point ->
                                new Change(
                                        point.comparedTo(
                                                byMonth.get(point.month().minusMonths(1)),
                                                basis.definition()),
                                        point.comparedTo(
                                                byMonth.get(point.month().minusYears(1)),
                                                basis.definition())))
                .toList();
    }

    private static List<String> caveats(ControlChart rates, ControlChart ratios) {
        var caveats = new ArrayList<String>();
        if (!rates.leftOut().isEmpty() && !rates.points().isEmpty()
                || !ratios.leftOut().isEmpty() && !ratios.points().isEmpty()) {
            caveats.add(
                    "Months are left out of the charts; limits, runs and moving ranges pass over them.");
        }
        if (rates.trial() || ratios.trial()) {
            caveats.add("The limits are trial limits: there are fewer than thirteen points.");
        }
        return caveats;
    }
}
