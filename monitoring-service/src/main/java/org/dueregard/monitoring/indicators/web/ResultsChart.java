package org.dueregard.monitoring.indicators.web;

import java.util.ArrayList;
import java.util.Locale;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Hidden;
import org.dueregard.monitoring.charts.Chart.Layer;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.charts.Chart.Stroke;
import org.dueregard.monitoring.indicators.web.ResultsView.GroupResultView;
import org.dueregard.monitoring.indicators.web.ResultsView.UnitResultView;
import org.jspecify.annotations.Nullable;

/** The results of a unit as a picture: each group with its interval. */
final class ResultsChart {
    private ResultsChart() {}

    /** The rates. */
    static Chart ofRates(ResultsView results) {
        var unit = results.units().getFirst();
        return chart(results, unit, false, Axis.ofNumbers(results.rateTitle()));
    }

    /** The ratios to the comparator, on the log scale. */
    static Chart ofRatios(ResultsView results) {
        var unit = results.units().getFirst();
        return chart(results, unit, true, Axis.ofRatios("Ratio to " + results.comparator()));
    }

    private static Chart chart(
            ResultsView results, UnitResultView unit, boolean ofRatios, Axis axis) {
        var groups = unit.groups();
        var points = new ArrayList<Point>();
        var hidden = new ArrayList<Double>();
        for (var place = 0; place < groups.size(); place++) {
            var figure = ofRatios ? groups.get(place).ratio() : groups.get(place).rate();
            if (isHidden(groups.get(place), ofRatios)) {
                hidden.add((double) place);
            } else if (figure != null && figure.point() != null && isPlaced(figure, ofRatios)) {
                points.add(
                        new Point(
                                place,
                                figure.point(),
                                ofRatios && isZero(figure.lower()) ? null : figure.lower(),
                                figure.upper(),
                                Boolean.TRUE.equals(groups.get(place).passesThreshold()),
                                null));
            }
        }
        var layers = new ArrayList<Layer>();
        if (ofRatios) {
            layers.add(new Level("no difference", Stroke.DASHED, 1));
        }
        layers.add(
                new Points(
                        (ofRatios ? "ratio" : "rate") + " with interval",
                        "its ratio passes the threshold",
                        points));
        layers.add(new Hidden(hidden));
        return new Chart(
                "%s: %s, %s".formatted(results.title(), unit.name(), results.period()),
                words(results, unit, ofRatios),
                Axis.ofNames("Group", groups.stream().map(GroupResultView::name).toList()),
                axis,
                layers,
                "%s version %d. The figures of %s are %s. Bars are intervals."
                        .formatted(
                                results.indicator(),
                                results.definitionVersion(),
                                results.period(),
                                results.periodState().name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isPlaced(FigureView figure, boolean ofRatios) {
        return figure.point() != null && (!ofRatios || figure.point() > 0);
    }

    private static boolean isZero(@Nullable Double value) {
        return value != null && value <= 0;
    }

    private static String words(ResultsView results, UnitResultView unit, boolean ofRatios) {
        var said = new ArrayList<String>();
        for (var group : unit.groups()) {
            said.add(
                    group.name()
                            + " "
                            + (isHidden(group, ofRatios)
                                    ? "hidden"
                                    : said(ofRatios ? group.ratio() : group.rate())));
        }
        return "%s in %s, %s, by group, with intervals: %s."
                .formatted(
                        ofRatios ? "Ratio to " + results.comparator() : results.rateTitle(),
                        unit.name(),
                        results.period(),
                        String.join("; ", said));
    }

    /** Whether the figure is; of a ratio the comparator may be hidden alone. */
    private static boolean isHidden(GroupResultView group, boolean ofRatios) {
        return group.suppressed() || ofRatios && group.smallNumber() == null;
    }

    private static String said(@Nullable FigureView figure) {
        if (figure == null) {
            return "none";
        }
        if (figure.point() == null) {
            return "not estimable";
        }
        return figure.lower() == null || figure.upper() == null
                ? number(figure.point())
                : "%s (%s to %s)"
                        .formatted(
                                number(figure.point()),
                                number(figure.lower()),
                                number(figure.upper()));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%,.2f", value);
    }
}
