package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.ControlChart;
import org.dueregard.monitoring.analysis.Series;
import org.dueregard.monitoring.analysis.SeriesPoint;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.indicators.web.FigureView;
import org.dueregard.monitoring.indicators.web.ResultsView.BoundsView;
import org.dueregard.monitoring.statistics.SpecialCause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator of one group in one unit, month by month. */
@Schema(name = "MonitoringSeries")
record SeriesView(
        AboutView about,
        NamedView group,
        NamedView unit,
        List<PointView> points,
        @Schema(description = "Limits of the rates, and what breaks them") ControlChartView rates,
        @Schema(description = "The same of the ratios, on the log scale") ControlChartView ratios) {

    /** A month; hidden, only its name and state are left. */
    @Schema(name = "MonitoringSeriesPoint")
    record PointView(
            @Schema(examples = "2016-06") String period,
            @Schema(description = "Null where no figures were ever sent")
                    @Nullable PeriodState state,
            @Schema(description = "True where a small number is hidden") boolean suppressed,
            @Nullable Long events,
            @Schema(description = "Null where hidden, or where the population is missing")
                    @Nullable Long among,
            @Nullable FigureView rate,
            @Nullable String comparator,
            @Schema(description = "To the comparator's rate") @Nullable FigureView ratio,
            @Nullable BoundsView worstCase,
            @Schema(description = "Too few events to conclude anything")
                    @Nullable Boolean smallNumber,
            @Schema(description = "The rate over that of the month before, of the same group")
                    @Nullable FigureView toMonthBefore,
            @Schema(description = "The rate over that of the same month a year before")
                    @Nullable FigureView toYearBefore) {
        static PointView from(SeriesPoint point, Series.Change change) {
            return new PointView(
                    point.month().toString(),
                    point.state(),
                    point.hidden(),
                    point.events(),
                    point.among(),
                    Views.figure(point.rate()),
                    point.comparator(),
                    Views.figure(point.ratio()),
                    Views.bounds(point.worstCase()),
                    point.smallNumber(),
                    Views.figure(change.toMonthBefore()),
                    Views.figure(change.toYearBefore()));
        }
    }

    /** The limits within which the series varies of itself. */
    @Schema(name = "MonitoringControlChart")
    record ControlChartView(
            ControlChart.Kind kind,
            @Schema(description = "Why it is this chart, or why there is none") String because,
            @Nullable Double centre,
            @Schema(description = "The limits are provisional: there are fewer than 13 points")
                    boolean trial,
            List<PlottedView> points,
            List<LeftOutView> leftOut) {
        static ControlChartView from(ControlChart chart) {
            return new ControlChartView(
                    chart.kind(),
                    chart.because(),
                    chart.centre(),
                    chart.trial(),
                    chart.points().stream().map(PlottedView::from).toList(),
                    chart.leftOut().stream().map(LeftOutView::from).toList());
        }
    }

    /** A point with its limits, and the rules that it breaks. */
    @Schema(name = "MonitoringControlChartPoint")
    record PlottedView(
            @Schema(examples = "2016-06") String period,
            double value,
            double lower,
            double upper,
            @Schema(description = "By the rules of NHS England's Making Data Count")
                    SpecialCause cause,
            @Schema(description = "What NHSRplotthedots calls it", examples = "Common Cause")
                    String causeLabel,
            @Schema(description = "Numbers of the Western Electric rules that it completes")
                    List<Integer> westernElectric) {
        static PlottedView from(ControlChart.Plotted point) {
            return new PlottedView(
                    point.month().toString(),
                    point.value(),
                    point.lower(),
                    point.upper(),
                    point.cause(),
                    point.cause().label(),
                    point.westernElectric());
        }
    }

    static SeriesView from(Series series) {
        return new SeriesView(
                AboutView.of(
                        series.basis(),
                        series.points().stream()
                                .flatMap(point -> Stream.of(point.rate(), point.ratio()))),
                NamedView.from(series.group()),
                NamedView.from(series.unit()),
                IntStream.range(0, series.points().size())
                        .mapToObj(
                                at ->
                                        PointView.from(
                                                series.points().get(at), series.changes().get(at)))
                        .toList(),
                ControlChartView.from(series.ofRates()),
                ControlChartView.from(series.ofRatios()));
    }
}
