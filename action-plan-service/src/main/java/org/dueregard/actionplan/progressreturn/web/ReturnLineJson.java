package org.dueregard.actionplan.progressreturn.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.progressreturn.NewLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a return says of an action; what is not given is not said yet. */
@Schema(name = "ActionPlanWriteReturnLine")
record ReturnLineJson(
        @NotNull UUID action,
        @Size(min = 1, max = 10000) @Nullable String statement,
        @Min(0) @Max(100) @Schema(description = "In per cent") @Nullable Integer progress,
        @Schema(description = "The computed rating or a worse one") @Nullable Rating rating,
        @Size(min = 1, max = 10000) @Nullable String nextSteps) {
    NewLine said() {
        return new NewLine(action, statement, progress, rating, nextSteps);
    }
}
