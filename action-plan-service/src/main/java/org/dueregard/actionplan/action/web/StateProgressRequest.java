package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.NewStatement;
import org.dueregard.actionplan.action.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an action comes along, as its owner says. */
@Schema(name = "ActionPlanStateProgress")
record StateProgressRequest(
        @NotBlank @Size(max = 10000) String statement,
        @Min(0) @Max(100) @Schema(description = "In per cent") @Nullable Integer progress,
        @Schema(description = "The computed rating or a worse one") @Nullable Rating rating,
        @Size(min = 1, max = 10000) @Nullable String nextSteps) {
    NewStatement said() {
        return new NewStatement(statement, progress, rating, nextSteps);
    }
}
