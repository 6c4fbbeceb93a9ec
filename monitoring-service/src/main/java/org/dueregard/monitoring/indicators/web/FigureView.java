package org.dueregard.monitoring.indicators.web;

import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure with its interval, or the reason why there is none. */
@Schema(name = "MonitoringFigure")
public record FigureView(
        @Schema(description = "Null where there is none, or where it is a rate over zero")
                @Nullable Double point,
        @Schema(description = "Lower limit; null where there is none") @Nullable Double lower,
        @Schema(description = "Upper limit; null where nothing bounds it") @Nullable Double upper,
        @Nullable Double level,
        @Schema(description = "The method of the interval") @Nullable String method,
        @Schema(description = "Why there is no figure") @Nullable String notEstimable) {
    public static FigureView from(Figure figure) {
        return switch (figure) {
            case Estimate estimate ->
                    new FigureView(
                            finite(estimate.point()),
                            finite(estimate.lower()),
                            finite(estimate.upper()),
                            estimate.level(),
                            estimate.method().title() + " (" + estimate.method().source() + ")",
                            null);
            case NotEstimable(var reason) ->
                    new FigureView(null, null, null, null, null, reason.sentence());
        };
    }

    public static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
