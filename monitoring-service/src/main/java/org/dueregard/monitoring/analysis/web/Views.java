package org.dueregard.monitoring.analysis.web;

import org.dueregard.monitoring.indicators.web.FigureView;
import org.dueregard.monitoring.indicators.web.ResultsView.BoundsView;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Figure;
import org.jspecify.annotations.Nullable;

/** Parts of answers that may not be there. */
final class Views {
    private Views() {}

    static @Nullable FigureView figure(@Nullable Figure figure) {
        return figure == null ? null : FigureView.from(figure);
    }

    static @Nullable BoundsView bounds(@Nullable Bounds bounds) {
        return bounds == null
                ? null
                : new BoundsView(bounds.lower(), FigureView.finite(bounds.upper()));
    }
}
