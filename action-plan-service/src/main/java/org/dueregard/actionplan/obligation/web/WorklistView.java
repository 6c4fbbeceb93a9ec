package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits for whoever asks, in the posts that they hold: a digest, the most urgent first. Each
 * part is the first page of a list of its own, and says where the next one begins.
 */
@Schema(name = "ActionPlanWorklist")
record WorklistView(
        LocalDate asAt,
        @Schema(description = "Overdue, and owed by one of the posts") List<OccurrenceView> overdue,
        @Schema(description = "Cursor of /v1/worklist/overdue; null where all is shown")
                @Nullable String overdueNext,
        @Schema(description = "Due within 30 days, and owed by one of the posts")
                List<OccurrenceView> dueSoon,
        @Schema(description = "Cursor of /v1/worklist/due-soon; null where all is shown")
                @Nullable String dueSoonNext,
        @Schema(description = "Owed by others, and climbed to one of the posts")
                List<OccurrenceView> escalated,
        @Schema(description = "Cursor of /v1/worklist/escalated; null where all is shown")
                @Nullable String escalatedNext) {
    static WorklistView of(
            LocalDate asAt,
            Page<OccurrenceView> overdue,
            Page<OccurrenceView> dueSoon,
            Page<OccurrenceView> escalated) {
        return new WorklistView(
                asAt,
                overdue.items(),
                overdue.next(),
                dueSoon.items(),
                dueSoon.next(),
                escalated.items(),
                escalated.next());
    }
}
