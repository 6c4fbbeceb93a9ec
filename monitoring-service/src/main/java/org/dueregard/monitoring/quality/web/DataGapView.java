package org.dueregard.monitoring.quality.web;

import org.dueregard.monitoring.quality.DataGap;
import org.dueregard.monitoring.quality.GapState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the figures of an indicator reach. */
@Schema(name = "MonitoringDataGap")
public record DataGapView(
        String indicator,
        String title,
        String dataset,
        String accountablePost,
        GapState state,
        @Schema(
                        description = "The last month that anything was sent for; null for NO_DATA",
                        examples = "2016-06")
                @Nullable String latest,
        @Schema(description = "The last month whose figures should be there", examples = "2016-10")
                String due,
        @Schema(description = "How many months are due; null for NO_DATA")
                @Nullable Integer monthsOverdue,
        @Schema(description = "The action that this calls for; null where none does")
                @Nullable String nextStep) {
    static DataGapView from(DataGap gap) {
        var definition = gap.definition();
        return new DataGapView(
                definition.indicator(),
                definition.title(),
                definition.dataset(),
                definition.accountablePost(),
                gap.state(),
                gap.latest() == null ? null : gap.latest().toString(),
                gap.due().toString(),
                gap.monthsOverdue(),
                gap.nextStep());
    }
}
