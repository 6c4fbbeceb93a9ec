package org.dueregard.monitoring.verdicts;

import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is kept.
 *
 * @param point null where there is none, or where it is over zero
 * @param upper null where nothing bounds it
 * @param notEstimable why there is no figure; null where there is one
 */
public record KeptFigure(
        @Nullable Double point,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double level,
        @Nullable String method,
        @Nullable String notEstimable) {

    public static KeptFigure of(Figure figure) {
        return switch (figure) {
            case Estimate estimate ->
                    new KeptFigure(
                            finite(estimate.point()),
                            finite(estimate.lower()),
                            finite(estimate.upper()),
                            estimate.level(),
                            estimate.method().title(),
                            null);
            case NotEstimable(var reason) ->
                    new KeptFigure(null, null, null, null, null, reason.sentence());
        };
    }

    /** JSON has no infinity. */
    static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
