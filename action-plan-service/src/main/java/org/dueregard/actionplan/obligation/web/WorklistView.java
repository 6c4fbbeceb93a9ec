package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for whoever asks, in the posts that they hold: a digest, the most urgent first. */
@Schema(name = "ActionPlanWorklist")
record WorklistView(
        LocalDate asAt,
        @Schema(description = "Overdue, and owed by one of the posts") List<OccurrenceView> overdue,
        @Schema(description = "Due within 30 days, and owed by one of the posts")
                List<OccurrenceView> dueSoon,
        @Schema(description = "Owed by others, and climbed to one of the posts")
                List<OccurrenceView> escalated) {}
