package org.dueregard.monitoring.analysis;

import java.util.ArrayList;
import java.util.List;

/** An indicator of one group in one unit, month by month. */
public record Series(
        Basis basis,
        Named group,
        Named unit,
        List<SeriesPoint> points,
        ControlChart ofRates,
        ControlChart ofRatios) {

    static Series of(Basis basis, Named group, Named unit, List<SeriesPoint> points) {
        var rates = ControlChart.ofRates(basis.definition(), points);
        var ratios = ControlChart.ofRatios(points);
        return new Series(
                basis.with(caveats(rates, ratios)),
                group,
                unit,
                List.copyOf(points),
                rates,
                ratios);
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
