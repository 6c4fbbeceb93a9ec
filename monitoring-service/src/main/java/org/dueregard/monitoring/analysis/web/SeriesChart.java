package org.dueregard.monitoring.analysis.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.analysis.FunnelPlot.Measure;
import org.dueregard.monitoring.analysis.LeftOut;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Hidden;
import org.dueregard.monitoring.charts.Chart.Layer;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Line;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.charts.Chart.Stroke;

/** A series as a picture: its control chart, of the rates or of the ratios. */
final class SeriesChart {
    private SeriesChart() {}

    static Chart of(SeriesView series, Measure measure) {
        var about = series.about();
        var ofRatios = measure == Measure.RATIO;
        var chart = ofRatios ? series.ratios() : series.rates();
        var months = series.points().stream().map(SeriesView.PointView::period).toList();
        var places = places(months);
        var layers = new ArrayList<Layer>();
        if (!chart.points().isEmpty()) {
            layers.add(limit("limits", chart.points(), places, true));
            layers.add(limit("", chart.points(), places, false));
            if (chart.centre() != null) {
                layers.add(new Level("centre", Stroke.DOTTED, chart.centre()));
            }
            var drawn = new ArrayList<Point>();
            for (var point : chart.points()) {
                drawn.add(Point.of(place(places, point.period()), point.value(), signals(point)));
            }
            layers.addAll(lines(drawn));
            layers.add(new Points(ofRatios ? "ratio" : "rate", "breaks a rule", drawn));
        }
        layers.add(
                new Hidden(
                        chart.leftOut().stream()
                                .filter(month -> month.why() == LeftOut.Why.HIDDEN)
                                .map(month -> place(places, month.period()))
                                .toList()));
        return new Chart(
                "%s: %s in %s"
                        .formatted(about.title(), series.group().name(), series.unit().name()),
                words(series, chart, ofRatios),
                Axis.ofNames("Month", months),
                ofRatios
                        ? Axis.ofRatios("Ratio to " + about.comparator())
                        : Axis.ofNumbers(about.rateTitle()),
                layers,
                "%s version %d. %s%s"
                        .formatted(
                                about.indicator(),
                                about.definitionVersion(),
                                chart.because(),
                                chart.trial() ? " Trial limits: fewer than 13 points." : ""));
    }

    private static Map<String, Integer> places(List<String> months) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < months.size(); place++) {
            places.put(months.get(place), place);
        }
        return places;
    }

    private static double place(Map<String, Integer> places, String month) {
        return places.getOrDefault(month, 0);
    }

    /** From month to month; where one is left out, there is no line. */
    private static List<Layer> lines(List<Point> points) {
        var lines = new ArrayList<Layer>();
        var places = new ArrayList<At>();
        for (var point : points) {
            if (!places.isEmpty() && point.x() - places.getLast().x() > 1) {
                lines.add(new Line("", Stroke.SOLID, places));
                places.clear();
            }
            places.add(new At(point.x(), point.y()));
        }
        lines.add(new Line("", Stroke.SOLID, places));
        return lines;
    }

    private static Line limit(
            String label,
            List<SeriesView.PlottedView> points,
            Map<String, Integer> places,
            boolean upper) {
        return new Line(
                label,
                Stroke.DASHED,
                points.stream()
                        .map(
                                point ->
                                        new At(
                                                place(places, point.period()),
                                                upper ? point.upper() : point.lower()))
                        .toList());
    }

    private static boolean signals(SeriesView.PlottedView point) {
        return point.cause() != org.dueregard.monitoring.statistics.SpecialCause.NONE
                || !point.westernElectric().isEmpty();
    }

    private static String words(
            SeriesView series, SeriesView.ControlChartView chart, boolean ofRatios) {
        var words = new StringBuilder();
        words.append(
                "%s of %s in %s, by month from %s to %s. "
                        .formatted(
                                ofRatios
                                        ? "Ratio to " + series.about().comparator()
                                        : series.about().rateTitle(),
                                series.group().name(),
                                series.unit().name(),
                                series.points().getFirst().period(),
                                series.points().getLast().period()));
        if (chart.points().isEmpty() || chart.centre() == null) {
            return words.append("There are no limits. ").append(chart.because()).toString();
        }
        var last = chart.points().getLast();
        words.append(
                "The mean is %s; the limits of the last month are %s to %s; its value is %s. "
                        .formatted(
                                Words.number(chart.centre()),
                                Words.number(last.lower()),
                                Words.number(last.upper()),
                                Words.number(last.value())));
        var signals = chart.points().stream().filter(SeriesChart::signals).toList();
        words.append(
                signals.isEmpty()
                        ? "No month breaks a rule. "
                        : "Months that break a rule: %s. "
                                .formatted(
                                        String.join(
                                                ", ",
                                                signals.stream()
                                                        .map(SeriesView.PlottedView::period)
                                                        .toList())));
        if (!chart.leftOut().isEmpty()) {
            words.append("Left out: ")
                    .append(
                            String.join(
                                    ", ",
                                    chart.leftOut().stream()
                                            .map(
                                                    month ->
                                                            month.period()
                                                                    + " ("
                                                                    + month.why().words()
                                                                    + ")")
                                            .toList()))
                    .append('.');
        }
        return words.toString().strip();
    }
}
