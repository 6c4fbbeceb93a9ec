package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.strategy.OverlapDecision;
import org.dueregard.actionplan.strategy.Settlement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a body settles an overlap. */
@Schema(name = "ActionPlanSettleOverlap")
record SettleOverlapRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull Settlement settlement,
        @Schema(description = "Whose lead post answers; absent for a split")
                @Size(min = 1, max = 20)
                @Nullable String leadObjective,
        @NotBlank @Size(max = 10000) String rationale) {
    OverlapDecision decision() {
        return new OverlapDecision(body, settlement, leadObjective, rationale);
    }
}
