package org.dueregard.monitoring.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Layer;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Line;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.charts.Chart.Stroke;
import org.dueregard.monitoring.targets.Met;

/** A target as a picture: what is expected, period by period, and what was reached. */
final class TargetChart {
    private TargetChart() {}

    /**
     * @param assessments every one, in the order in which they were made
     */
    static Chart of(TargetView target, List<TargetAssessmentView> assessments) {
        var latest = new TreeMap<String, TargetAssessmentView>();
        for (var each : assessments) {
            latest.merge(
                    each.period(),
                    each,
                    (one, other) -> one.revision() > other.revision() ? one : other);
        }
        var expected = expected(target);
        var periods = new TreeSet<>(latest.keySet());
        periods.addAll(expected.keySet());
        var names = List.copyOf(periods);
        var layers = new ArrayList<Layer>();
        if (target.value() != null) {
            layers.add(new Level("target", Stroke.DASHED, target.value().doubleValue()));
        }
        if (!expected.isEmpty()) {
            layers.add(
                    new Line(
                            "trajectory",
                            Stroke.DASHED,
                            expected.entrySet().stream()
                                    .map(
                                            each ->
                                                    new At(
                                                            names.indexOf(each.getKey()),
                                                            each.getValue().doubleValue()))
                                    .toList()));
        }
        var points = new ArrayList<Point>();
        for (var each : latest.values()) {
            if (each.actual() != null) {
                points.add(
                        Point.of(
                                names.indexOf(each.period()),
                                each.actual().doubleValue(),
                                each.met() == Met.NO));
            }
        }
        if (target.baseline() != null) {
            layers.add(
                    new Points(
                            "",
                            "",
                            List.of(
                                    new Point(
                                            names.indexOf(target.baseline().period()),
                                            target.baseline().value().doubleValue(),
                                            null,
                                            null,
                                            false,
                                            "baseline"))));
        }
        layers.add(new Points("reached", "not met", points));
        return new Chart(
                target.title(),
                words(target, expected, latest),
                Axis.ofNames("Period", names),
                Axis.ofNumbers("Value"),
                layers,
                "Target %s of %s.".formatted(target.target(), target.indicator()));
    }

    /** What is expected of the baseline's year and those after it. */
    private static TreeMap<String, BigDecimal> expected(TargetView target) {
        var expected = new TreeMap<String, BigDecimal>();
        if (target.baseline() == null) {
            return expected;
        }
        var begun = target.baseline().period();
        expected.put(begun, target.baseline().value());
        var year = Integer.parseInt(begun.substring(0, 4));
        var form = begun.substring(4);
        for (var place = 0; place < target.trajectory().size(); place++) {
            expected.put(period(year + place, form), target.trajectory().get(place));
        }
        return expected;
    }

    private static String period(int year, String form) {
        return form.startsWith("/") ? "%d/%02d".formatted(year, (year + 1) % 100) : year + form;
    }

    private static String words(
            TargetView target,
            TreeMap<String, BigDecimal> expected,
            TreeMap<String, TargetAssessmentView> latest) {
        var said = new ArrayList<String>();
        if (target.value() != null) {
            said.add("To be reached: " + plain(target.value()));
        }
        if (!expected.isEmpty()) {
            said.add(
                    "Expected: "
                            + String.join(
                                    ", ",
                                    expected.entrySet().stream()
                                            .map(
                                                    each ->
                                                            each.getKey()
                                                                    + " "
                                                                    + plain(each.getValue()))
                                            .toList()));
        }
        said.add(
                latest.isEmpty()
                        ? "No period has been assessed"
                        : "Assessed: "
                                + String.join(
                                        "; ",
                                        latest.values().stream()
                                                .map(each -> each.period() + ": " + each.why())
                                                .toList()));
        return String.join(". ", said) + ".";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
