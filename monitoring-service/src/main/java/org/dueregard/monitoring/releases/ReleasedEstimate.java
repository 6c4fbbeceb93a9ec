package org.dueregard.monitoring.releases;

import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rate or ratio with its interval, or why there is none. */
@Schema(name = "MonitoringReleasedEstimate")
public record ReleasedEstimate(
        @Schema(description = "Null where there is none, or where it is over zero")
                @Nullable Double point,
        @Schema(description = "Lower limit; null where there is none") @Nullable Double lower,
        @Schema(description = "Upper limit; null where nothing bounds it") @Nullable Double upper,
        @Nullable Double level,
        @Schema(description = "The method of the interval") @Nullable String method,
        @Schema(description = "Why there is no figure") @Nullable String notEstimable) {
    static ReleasedEstimate of(Figure figure) {
        return switch (figure) {
            case Estimate estimate ->
                    new ReleasedEstimate(
                            finite(estimate.point()),
                            finite(estimate.lower()),
                            finite(estimate.upper()),
                            estimate.level(),
                            estimate.method().title(),
                            null);
            case NotEstimable(var reason) ->
                    new ReleasedEstimate(null, null, null, null, null, reason.sentence());
        };
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
