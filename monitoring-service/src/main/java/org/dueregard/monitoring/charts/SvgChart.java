package org.dueregard.monitoring.charts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Hidden;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Line;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;

/** Draws a chart as SVG. */
public final class SvgChart {
    /** For annotations, and who asks for it. */
    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final int WIDTH = 900;
    private static final int LEFT = 80;
    private static final int RIGHT = 870;
    private static final int HEIGHT_OF_PLOT = 340;
    private static final int LINE = 20;
    private static final int LONGEST_TITLE = 72;
    private static final int LONGEST_CAPTION = 112;
    private static final int LONGEST_NAME = 34;
    private static final int SHORT_NAME = 8;
    private static final int MOST_NAMES = 40;

    private final Chart chart;
    private final Scale x;
    private final Scale y;
    private final SvgWriter svg = new SvgWriter();
    private int top;
    private int bottom;

    private SvgChart(Chart chart) {
        this.chart = chart;
        var xs = new ArrayList<Double>();
        var ys = new ArrayList<Double>();
        for (var layer : chart.layers()) {
            switch (layer) {
                case Points(var label, var signal, var points) -> {
                    for (var point : points) {
                        xs.add(point.x());
                        ys.add(point.y());
                        if (point.lower() != null) {
                            ys.add(point.lower());
                        }
                        if (point.upper() != null) {
                            ys.add(point.upper());
                        }
                    }
                }
                case Line(var label, var stroke, var places) ->
                        places.forEach(
                                at -> {
                                    xs.add(at.x());
                                    ys.add(at.y());
                                });
                case Level(var label, var stroke, var height) -> ys.add(height);
                case Hidden(var places) -> xs.addAll(places);
            }
        }
        var names = chart.x().names();
        this.x =
                names.isEmpty()
                        ? Scale.of(xs, chart.x().logarithmic())
                        : new Scale(-0.5, names.size() - 0.5, false);
        this.y = Scale.of(ys, chart.y().logarithmic());
    }

    /** The picture, in UTF-8. */
    public static byte[] bytes(Chart chart) {
        return draw(chart).getBytes(StandardCharsets.UTF_8);
    }

    /** The picture. */
    public static String draw(Chart chart) {
        return new SvgChart(chart).draw();
    }

    private String draw() {
        var title = Wrapped.lines(chart.title(), LONGEST_TITLE);
        var caption = Wrapped.lines(chart.caption(), LONGEST_CAPTION);
        var legend = legend();
        top = 40 + LINE * title.size() + LINE * rows(legend);
        bottom = top + HEIGHT_OF_PLOT;
        var height = bottom + depthOfNames() + 45 + LINE * caption.size();
        // Its own, wherever several pictures stand in one page.
        var id =
                UUID.nameUUIDFromBytes(
                                (chart.title() + chart.words()).getBytes(StandardCharsets.UTF_8))
                        .toString();
        svg.begin(WIDTH, height, id, chart.title(), chart.words());
        for (var line = 0; line < title.size(); line++) {
            svg.text(LEFT, 30 + LINE * line, title.get(line), SvgWriter.Text.TITLE);
        }
        drawLegend(legend, 34 + LINE * title.size());
        drawAxes();
        chart.layers().forEach(this::drawLayer);
        for (var line = 0; line < caption.size(); line++) {
            svg.text(
                    LEFT,
                    height - 12 - LINE * (caption.size() - 1 - line),
                    caption.get(line),
                    SvgWriter.Text.PLAIN);
        }
        return svg.end();
    }

    /** How far the names reach below the axis. */
    private int depthOfNames() {
        return namesLean()
                ? 25
                        + 5
                                * chart.x().names().stream()
                                        .mapToInt(name -> shortened(name).length())
                                        .max()
                                        .orElse(0)
                : 24;
    }

    private boolean namesLean() {
        return chart.x().names().stream().anyMatch(name -> name.length() > SHORT_NAME)
                || chart.x().names().size() > 14;
    }

    private record Entry(String label, SvgWriter.Swatch swatch, int left, int row) {}

    private List<Entry> legend() {
        var swatches = new ArrayList<Entry>();
        var left = LEFT;
        var row = 0;
        for (var entry : entries()) {
            var width = 40 + 7 * entry.label().length();
            if (left > LEFT && left + width > RIGHT) {
                left = LEFT;
                row++;
            }
            swatches.add(new Entry(entry.label(), entry.swatch(), left, row));
            left += width;
        }
        return swatches;
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var hidden = false;
        for (var layer : chart.layers()) {
            switch (layer) {
                case Points(var label, var signal, var points) -> {
                    entries.add(new Entry(label, SvgWriter.Swatch.POINT, 0, 0));
                    if (points.stream().anyMatch(Point::signal)) {
                        entries.add(new Entry(signal, SvgWriter.Swatch.SIGNAL, 0, 0));
                    }
                }
                case Line(var label, var stroke, var places) ->
                        entries.add(new Entry(label, SvgWriter.Swatch.of(stroke), 0, 0));
                case Level(var label, var stroke, var height) ->
                        entries.add(new Entry(label, SvgWriter.Swatch.of(stroke), 0, 0));
                case Hidden(var places) -> hidden |= !places.isEmpty();
            }
        }
        if (hidden) {
            entries.add(new Entry("hidden: small number", SvgWriter.Swatch.HIDDEN, 0, 0));
        }
        return entries.stream().filter(entry -> !entry.label().isEmpty()).distinct().toList();
    }

    private static int rows(List<Entry> legend) {
        return legend.isEmpty() ? 0 : legend.getLast().row() + 1;
    }

    private void drawLegend(List<Entry> legend, int from) {
        for (var entry : legend) {
            var at = from + LINE * entry.row();
            svg.swatch(entry.left(), at, entry.swatch());
            svg.text(entry.left() + 30, at + 4, entry.label(), SvgWriter.Text.PLAIN);
        }
    }

    private void drawAxes() {
        for (var tick : y.ticks()) {
            svg.grid(LEFT, atY(tick), RIGHT, atY(tick));
            svg.text(LEFT - 8, atY(tick) + 4, Scale.text(tick), SvgWriter.Text.END);
        }
        svg.axis(LEFT, top, LEFT, bottom);
        svg.axis(LEFT, bottom, RIGHT, bottom);
        var names = chart.x().names();
        if (names.isEmpty()) {
            for (var tick : x.ticks()) {
                svg.axis(atX(tick), bottom, atX(tick), bottom + 5);
                svg.text(atX(tick), bottom + 20, Scale.text(tick), SvgWriter.Text.MIDDLE);
            }
        } else {
            var every = Math.ceilDiv(names.size(), MOST_NAMES);
            for (var place = 0; place < names.size(); place += every) {
                svg.axis(atX(place), bottom, atX(place), bottom + 5);
                if (namesLean()) {
                    svg.leaning(atX(place) + 4, bottom + 18, shortened(names.get(place)));
                } else {
                    svg.text(atX(place), bottom + 20, names.get(place), SvgWriter.Text.MIDDLE);
                }
            }
        }
        svg.text(
                (LEFT + RIGHT) / 2.0,
                bottom + depthOfNames() + 20,
                titleOf(chart.x()),
                SvgWriter.Text.MIDDLE);
        svg.upright(22, (top + bottom) / 2.0, titleOf(chart.y()));
    }

    private static String titleOf(Axis axis) {
        return axis.logarithmic() ? axis.title() + " (log scale)" : axis.title();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private void drawLayer(Chart.Layer layer) {
        switch (layer) {
            case Points(var label, var signal, var points) -> points.forEach(this::drawPoint);
            case Line(var label, var stroke, var places) ->
                    svg.line(
                            places.stream()
                                    .map(at -> new At(atX(at.x()), clamped(atY(at.y()))))
                                    .toList(),
                            stroke);
            case Level(var label, var stroke, var height) ->
                    svg.line(
                            List.of(new At(LEFT, atY(height)), new At(RIGHT, atY(height))), stroke);
            case Hidden(var places) -> places.forEach(place -> svg.hidden(atX(place), bottom - 6));
        }
    }

    private void drawPoint(Point point) {
        var left = atX(point.x());
        if (point.lower() != null || point.upper() != null) {
            // What nothing bounds ends at the edge.
            var low = point.lower() == null ? bottom : clamped(atY(point.lower()));
            var high = point.upper() == null ? top : clamped(atY(point.upper()));
            svg.interval(left, low, high);
        }
        svg.point(left, clamped(atY(point.y())), point.signal());
        if (point.name() != null) {
            // Beside the point, where there is room for it.
            var fits = left + 9 + 7 * point.name().length() < WIDTH;
            svg.text(
                    fits ? left + 9 : left - 9,
                    clamped(atY(point.y())) + 4,
                    point.name(),
                    fits ? SvgWriter.Text.PLAIN : SvgWriter.Text.END);
        }
    }

    private double atX(double value) {
        return LEFT + x.place(value) * (RIGHT - LEFT);
    }

    private double atY(double value) {
        return bottom - y.place(value) * HEIGHT_OF_PLOT;
    }

    private double clamped(double height) {
        return Math.clamp(height, top, bottom);
    }
}
