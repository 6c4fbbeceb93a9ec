package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.strategy.NewStrategy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commitment under one objective. */
@Schema(name = "ActionPlanNewCommitment")
record CommitmentJson(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 20) String objective,
        @NotBlank @Size(max = 10000) String text,
        @Schema(description = "The strategy that it comes from; absent for a new one")
                @Size(min = 1, max = 200)
                @Nullable String sourceStrategy,
        @Schema(description = "The body that monitors it; of a new one, the strategy's board")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String monitoredBy) {
    NewStrategy.NewCommitment asked() {
        return new NewStrategy.NewCommitment(code, objective, text, sourceStrategy, monitoredBy);
    }
}
