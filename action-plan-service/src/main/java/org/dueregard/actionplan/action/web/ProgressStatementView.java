package org.dueregard.actionplan.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.action.ProgressStatement;
import org.dueregard.actionplan.action.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said of an action's progress, by its owner or in a return of its group. */
@Schema(name = "ActionPlanProgressStatement")
record ProgressStatementView(
        UUID id,
        String statement,
        @Schema(description = "In per cent") @Nullable Integer progress,
        @Nullable Rating rating,
        @Nullable String nextSteps,
        @Schema(description = "OWNER, or BODY for a return") DoneAs as,
        String post,
        @Nullable String body,
        @Schema(description = "The last day of the period of the return")
                @Nullable LocalDate periodTo,
        Instant statedAt) {
    static ProgressStatementView from(ProgressStatement said) {
        return new ProgressStatementView(
                said.id(),
                said.statement(),
                said.progress(),
                said.rating(),
                said.nextSteps(),
                said.as(),
                said.post(),
                said.body(),
                said.periodTo(),
                said.statedAt());
    }

    static @Nullable ProgressStatementView of(@Nullable ProgressStatement said) {
        return said == null ? null : from(said);
    }
}
