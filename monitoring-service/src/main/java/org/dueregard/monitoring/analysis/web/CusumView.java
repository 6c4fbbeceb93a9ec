package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.CusumChart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Small shifts that last. */
@Schema(name = "MonitoringCusum")
record CusumView(
        AboutView about,
        NamedView group,
        NamedView unit,
        @Schema(description = "Why it is this design, or why there is no chart") String because,
        @Schema(description = "Null where there is no chart") @Nullable DesignView design,
        List<PointView> points,
        List<LeftOutView> leftOut) {

    /** How the sums are made. */
    @Schema(name = "MonitoringCusumDesign")
    record DesignView(
            @Schema(description = "k, in standard deviations", examples = "0.5") double slack,
            @Schema(description = "h, in standard deviations", examples = "4") double threshold,
            @Schema(
                            description = "Points in control between false signals, of both sides",
                            examples = "168")
                    double averageRunLength,
            @Schema(description = "Mean rate of the baseline") double centre,
            @Schema(description = "From the mean moving range of the baseline") double sigma,
            String baselineFrom,
            String baselineTo) {}

    /** A month: its rate, and how far it lies from the baseline, on either side added up. */
    @Schema(name = "MonitoringCusumPoint")
    record PointView(
            String period, double rate, double z, double upper, double lower, boolean signal) {}

    static CusumView from(CusumChart chart) {
        var design = chart.design();
        return new CusumView(
                AboutView.of(chart.basis(), Stream.empty()),
                NamedView.from(chart.group()),
                NamedView.from(chart.unit()),
                chart.because(),
                design == null
                        ? null
                        : new DesignView(
                                design.slack(),
                                design.threshold(),
                                design.averageRunLength(),
                                design.centre(),
                                design.sigma(),
                                design.baselineFrom().toString(),
                                design.baselineTo().toString()),
                chart.points().stream()
                        .map(
                                point ->
                                        new PointView(
                                                point.month().toString(),
                                                point.rate(),
                                                point.z(),
                                                point.upper(),
                                                point.lower(),
                                                point.signal()))
                        .toList(),
                chart.leftOut().stream().map(LeftOutView::from).toList());
    }
}
