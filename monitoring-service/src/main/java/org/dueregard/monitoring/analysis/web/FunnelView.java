package org.dueregard.monitoring.analysis.web;

import java.util.List;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.FunnelPlot;
import org.dueregard.monitoring.indicators.web.ResultsView.BoundsView;
import org.dueregard.monitoring.statistics.Funnel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The units of the force beside the figure of the force. */
@Schema(name = "MonitoringFunnel")
record FunnelView(
        AboutView about,
        NamedView group,
        FunnelPlot.Measure measure,
        @Schema(description = "Which limits these are, and why") String because,
        @Schema(description = "The figure of the force; null where it is hidden")
                @Nullable Double target,
        @Schema(
                        description =
                                "Over the units that are shown: the mean squared z, cut at its outer tenths; above 1 the units differ by more than chance")
                @Nullable Double phi,
        @Schema(description = "The variance between the units, on the scale of the limits")
                @Nullable Double tauSquared,
        @Schema(description = "Units that are hidden, or have no place") int leftOut,
        List<UnitView> units) {

    /** A unit; hidden, only its name and post are left. */
    @Schema(name = "MonitoringFunnelUnit")
    record UnitView(
            @Schema(examples = "E09000022") String unit,
            String name,
            String accountablePost,
            boolean suppressed,
            @Nullable Long events,
            @Schema(description = "Events, if its figure were that of the force")
                    @Nullable Double expected,
            @Schema(description = "The figure of the unit over that of the force")
                    @Nullable Double ratio,
            @Schema(description = "95 % limits of the ratio by chance alone")
                    @Nullable BoundsView inner,
            @Schema(description = "99.8 % limits") @Nullable BoundsView outer,
            Funnel.@Nullable Signal signal,
            @Schema(description = "The same with the variance between the units")
                    @Nullable BoundsView adjustedInner,
            @Nullable BoundsView adjustedOuter,
            Funnel.@Nullable Signal adjustedSignal,
            @Schema(description = "Why the unit has no place") @Nullable String notEstimable) {
        static UnitView from(FunnelPlot.Plotted unit) {
            return new UnitView(
                    unit.unit().code(),
                    unit.unit().name(),
                    unit.accountablePost(),
                    unit.hidden(),
                    unit.events(),
                    unit.expected(),
                    unit.value(),
                    Views.bounds(unit.inner()),
                    Views.bounds(unit.outer()),
                    unit.signal(),
                    Views.bounds(unit.adjustedInner()),
                    Views.bounds(unit.adjustedOuter()),
                    unit.adjustedSignal(),
                    unit.notEstimable());
        }
    }

    static FunnelView from(FunnelPlot plot) {
        var overdispersion = plot.overdispersion();
        return new FunnelView(
                AboutView.of(plot.basis(), Stream.empty()),
                NamedView.from(plot.group()),
                plot.measure(),
                plot.because(),
                plot.target(),
                overdispersion == null ? null : overdispersion.phi(),
                overdispersion == null ? null : overdispersion.tauSquared(),
                plot.leftOut(),
                plot.units().stream().map(UnitView::from).toList());
    }
}
