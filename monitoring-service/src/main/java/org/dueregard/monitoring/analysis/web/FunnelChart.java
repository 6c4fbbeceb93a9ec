package org.dueregard.monitoring.analysis.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dueregard.monitoring.analysis.FunnelPlot;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.Chart.At;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Layer;
import org.dueregard.monitoring.charts.Chart.Level;
import org.dueregard.monitoring.charts.Chart.Line;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.charts.Chart.Stroke;
import org.dueregard.monitoring.indicators.web.ResultsView.BoundsView;
import org.dueregard.monitoring.statistics.Funnel;
import org.jspecify.annotations.Nullable;

/** A funnel as a picture: each unit by what is expected of it, within limits. */
final class FunnelChart {
    private FunnelChart() {}

    static Chart of(FunnelView funnel) {
        var about = funnel.about();
        var placed =
                funnel.units().stream()
                        .filter(unit -> unit.ratio() != null && unit.expected() != null)
                        .sorted(
                                Comparator.comparingDouble(
                                        unit -> Objects.requireNonNull(unit.expected())))
                        .toList();
        var layers = new ArrayList<Layer>();
        layers.add(new Level("the force", Stroke.SOLID, 1));
        layers.add(limit("99.8 % limits", placed, FunnelView.UnitView::outer, true));
        layers.add(limit("", placed, FunnelView.UnitView::outer, false));
        if (funnel.tauSquared() != null && funnel.tauSquared() > 0) {
            layers.add(
                    limit(
                            "99.8 % with overdispersion",
                            placed, FunnelView.UnitView::adjustedOuter, Stroke.DOTTED, true));
            layers.add(limit("", placed, FunnelView.UnitView::adjustedOuter, Stroke.DOTTED, false));
        }
        layers.add(
                new Points(
                        "unit",
                        "outside",
                        placed.stream()
                                .map(
                                        unit ->
                                                new Point(
                                                        number(unit.expected()),
                                                        number(unit.ratio()),
                                                        null,
                                                        null,
                                                        isOutside(unit),
                                                        isOutside(unit) ? unit.name() : null))
                                .toList()));
        return new Chart(
                "%s: %s in every unit, %s"
                        .formatted(
                                about.title(),
                                funnel.group().name(),
                                about.periods().isEmpty()
                                        ? ""
                                        : about.periods().getFirst().period()),
                words(funnel, placed),
                Axis.ofNumbers("Events expected"),
                Axis.ofNumbers(
                        funnel.measure() == FunnelPlot.Measure.RATE
                                ? "Rate over that of the force"
                                : "Ratio over that of the force"),
                layers.stream().filter(FunnelChart::hasPlaces).toList(),
                "%s version %d. %s%s"
                        .formatted(
                                about.indicator(),
                                about.definitionVersion(),
                                funnel.because(),
                                hidden(funnel) == 0
                                        ? ""
                                        : " Hidden: %d units with small numbers."
                                                .formatted(hidden(funnel))));
    }

    private static boolean hasPlaces(Layer layer) {
        return !(layer instanceof Line line) || !line.places().isEmpty();
    }

    private static long hidden(FunnelView funnel) {
        return funnel.units().stream().filter(FunnelView.UnitView::suppressed).count();
    }

    /** By the limits with overdispersion, where there is any. */
    private static boolean isOutside(FunnelView.UnitView unit) {
        var signal = unit.adjustedSignal() == null ? unit.signal() : unit.adjustedSignal();
        return signal == Funnel.Signal.HIGH_OUTER || signal == Funnel.Signal.LOW_OUTER;
    }

    private static Line limit(
            String label,
            List<FunnelView.UnitView> placed,
            Function<FunnelView.UnitView, @Nullable BoundsView> bounds,
            boolean upper) {
        return limit(label, placed, bounds, Stroke.DASHED, upper);
    }

    private static Line limit(
            String label,
            List<FunnelView.UnitView> placed,
            Function<FunnelView.UnitView, @Nullable BoundsView> bounds,
            Stroke stroke,
            boolean upper) {
        var places = new ArrayList<At>();
        for (var unit : placed) {
            var limits = bounds.apply(unit);
            var height =
                    limits == null ? null : upper ? limits.upper() : Double.valueOf(limits.lower());
            if (height != null) {
                places.add(new At(number(unit.expected()), height));
            }
        }
        return new Line(label, stroke, places);
    }

    private static String words(FunnelView funnel, List<FunnelView.UnitView> placed) {
        var outside = placed.stream().filter(FunnelChart::isOutside).toList();
        return "%d units, each by the events expected of it. Outside the 99.8 %% limits%s: %s. %d are hidden or have no place."
                .formatted(
                        placed.size(),
                        funnel.tauSquared() != null && funnel.tauSquared() > 0
                                ? " with overdispersion"
                                : "",
                        outside.isEmpty()
                                ? "none"
                                : String.join(
                                        ", ",
                                        outside.stream()
                                                .map(
                                                        unit ->
                                                                "%s (%s)"
                                                                        .formatted(
                                                                                unit.name(),
                                                                                Words.number(
                                                                                        number(
                                                                                                unit
                                                                                                        .ratio()))))
                                                .toList()),
                        funnel.leftOut());
    }

    private static double number(@Nullable Double value) {
        return Objects.requireNonNull(value);
    }
}
