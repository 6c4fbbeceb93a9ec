package org.dueregard.actionplan.measure.web;

import java.util.List;
import org.dueregard.actionplan.measure.Basis;
import org.dueregard.actionplan.measure.Direction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a board that oversees a strategy sees of its measures in a quarter. */
@Schema(name = "ActionPlanMeasurePack")
record MeasurePackView(String strategy, String board, String quarter, List<Line> measures) {

    /** One measure. */
    @Schema(name = "ActionPlanMeasurePackLine")
    record Line(
            String measure,
            String title,
            @Nullable String objective,
            String unit,
            Direction direction,
            Basis basis,
            @Nullable String ownerBody,
            boolean deferred,
            MeasureView.@Nullable Answerable accountablePost,
            ReadingView reading) {}
}
