package org.dueregard.monitoring.analysis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.statistics.Answer;
import org.dueregard.monitoring.statistics.RareEventCharts;
import org.dueregard.monitoring.statistics.SpecialCause;
import org.dueregard.monitoring.statistics.WesternElectric;
import org.dueregard.monitoring.statistics.XmR;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Within which limits a series varies of itself, and which points say that something has changed:
 * computed from the months that are shown and from no others, so that no limit tells of a hidden
 * one.
 *
 * @param because why it is this chart, or why there is none
 * @param centre null where there is no chart
 * @param trial whether the limits are provisional, from fewer than {@link XmR#FEWEST_POINTS} points
 */
public record ControlChart(
        Kind kind,
        String because,
        @Nullable Double centre,
        boolean trial,
        List<Plotted> points,
        List<LeftOut> leftOut) {

    /** Fewer events than this in an average month say nothing month by month. */
    static final double FEWEST_A_MONTH = 1;

    /** Which chart. */
    @Schema(name = "MonitoringControlChartKind")
    public enum Kind {
        /** Individuals and moving range. */
        XMR,
        /** The same of logarithms, on which two and a half are equally far from one. */
        XMR_OF_LOGARITHMS,
        /** Events per exposure, for few events. */
        U,
        TOO_SMALL_TO_TELL,
        /** Everything that it would show is hidden. */
        NOT_SHOWN,
        NOT_ESTIMABLE
    }

    /**
     * A point with its limits.
     *
     * @param cause what the rules of NHS England's Making Data Count say of it
     * @param westernElectric the numbers of the zone rules that it completes
     */
    public record Plotted(
            YearMonth month,
            double value,
            double lower,
            double upper,
            SpecialCause cause,
            List<Integer> westernElectric) {
        public Plotted {
            westernElectric = List.copyOf(westernElectric);
        }

        public boolean isSignal() {
            return cause != SpecialCause.NONE || !westernElectric.isEmpty();
        }
    }

    public ControlChart {
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
    }

    /** The chart of the rates. */
    static ControlChart ofRates(IndicatorDefinition definition, List<SeriesPoint> series) {
        var shown = series.stream().filter(point -> point.rateValue() != null).toList();
        var leftOut =
                series.stream()
                        .filter(point -> point.rateValue() == null)
                        .map(point -> point.leftOut(false))
                        .toList();
        var mean = shown.stream().mapToLong(point -> number(point.events())).average().orElse(0);
        if (shown.size() >= 2 && mean < FEWEST_A_MONTH) {
            return none(
                    Kind.TOO_SMALL_TO_TELL,
                    "Too small to tell: fewer than one event in an average month.",
                    leftOut);
        }
        if (shown.size() >= 2 && mean < definition.threshold().fewestEvents()) {
            return u(definition, shown, leftOut);
        }
        return xmr(
                Kind.XMR,
                "Rates vary of themselves from month to month; moving ranges take that in, whatever its cause.",
                months(shown),
                shown.stream().map(point -> number(point.rateValue())).toList(),
                leftOut);
    }

    /** The chart of the ratios to the comparator. */
    static ControlChart ofRatios(List<SeriesPoint> series) {
        var shown = series.stream().filter(point -> point.ratioValue() != null).toList();
        return xmr(
                Kind.XMR_OF_LOGARITHMS,
                "A ratio of two and one of a half are equally far from one on the log scale only.",
                months(shown),
                shown.stream().map(point -> number(point.ratioValue())).toList(),
                series.stream()
                        .filter(point -> point.ratioValue() == null)
                        .map(point -> point.leftOut(true))
                        .toList());
    }

    private static ControlChart xmr(
            Kind kind,
            String because,
            List<YearMonth> months,
            List<Double> values,
            List<LeftOut> leftOut) {
        var logarithmic = kind == Kind.XMR_OF_LOGARITHMS;
        var answer = logarithmic ? XmR.ofRatios(values, true) : XmR.of(values, true);
        return switch (answer) {
            case Answer.Refused<XmR>(var reason) -> refused(reason.sentence(), leftOut);
            case Answer.Given<XmR>(var chart) -> {
                var rules = WesternElectric.rules(deviations(chart, values));
                var points = new ArrayList<Plotted>();
                for (var i = 0; i < values.size(); i++) {
                    points.add(
                            new Plotted(
                                    months.get(i),
                                    values.get(i),
                                    Math.max(0, chart.lower()),
                                    chart.upper(),
                                    chart.causes().get(i),
                                    rules.get(i)));
                }
                yield new ControlChart(
                        kind, because, chart.centre(), chart.trial(), points, leftOut);
            }
        };
    }

    /** Standard deviations from the centre; of a series that never varies none. */
    private static List<Double> deviations(XmR chart, List<Double> values) {
        var logarithmic = chart.logarithmic();
        var centre = logarithmic ? Math.log(chart.centre()) : chart.centre();
        var upper = logarithmic ? Math.log(chart.upper()) : chart.upper();
        var sigma = (upper - centre) / 3;
        return values.stream()
                .map(value -> logarithmic ? Math.log(value) : value)
                .map(value -> sigma > 0 ? (value - centre) / sigma : 0.0)
                .toList();
    }

    private static ControlChart u(
            IndicatorDefinition definition, List<SeriesPoint> shown, List<LeftOut> leftOut) {
        var events = shown.stream().map(point -> number(point.events())).toList();
        var exposures = shown.stream().map(point -> (double) number(point.among())).toList();
        return switch (RareEventCharts.u(events, exposures)) {
            case Answer.Refused<RareEventCharts.Chart>(var reason) ->
                    refused(reason.sentence(), leftOut);
            case Answer.Given<RareEventCharts.Chart>(var chart) -> {
                var points = new ArrayList<Plotted>();
                for (var i = 0; i < shown.size(); i++) {
                    var value = events.get(i) / exposures.get(i);
                    var limits = chart.limits().get(i);
                    points.add(
                            new Plotted(
                                    shown.get(i).month(),
                                    value * definition.per(),
                                    limits.lower() * definition.per(),
                                    limits.upper() * definition.per(),
                                    value > limits.upper()
                                            ? SpecialCause.ABOVE_UPPER_LIMIT
                                            : value < limits.lower()
                                                    ? SpecialCause.BELOW_LOWER_LIMIT
                                                    : SpecialCause.NONE,
                                    List.of()));
                }
                yield new ControlChart(
                        Kind.U,
                        "Fewer than %d events in an average month: the limits of each month follow from its own exposure."
                                .formatted(definition.threshold().fewestEvents()),
                        chart.centre() * definition.per(),
                        shown.size() < XmR.FEWEST_POINTS,
                        points,
                        leftOut);
            }
        };
    }

    private static ControlChart refused(String reason, List<LeftOut> leftOut) {
        return leftOut.stream().anyMatch(month -> month.why() == LeftOut.Why.HIDDEN)
                ? none(
                        Kind.NOT_SHOWN,
                        "Not shown: small numbers are hidden, and too few months are left.",
                        leftOut)
                : none(Kind.NOT_ESTIMABLE, reason, leftOut);
    }

    private static ControlChart none(Kind kind, String because, List<LeftOut> leftOut) {
        return new ControlChart(kind, because, null, false, List.of(), leftOut);
    }

    private static List<YearMonth> months(List<SeriesPoint> points) {
        return points.stream().map(SeriesPoint::month).toList();
    }

    /** What has been looked at before. */
    private static <T extends Number> T number(@Nullable T given) {
        return java.util.Objects.requireNonNull(given);
    }
}
