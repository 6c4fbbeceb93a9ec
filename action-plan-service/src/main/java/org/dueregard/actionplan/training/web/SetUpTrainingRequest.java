package org.dueregard.actionplan.training.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.training.NewArrangement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An arrangement by which an audience is trained. */
@Schema(name = "ActionPlanSetUpTraining")
record SetUpTrainingRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) @Schema(description = "Who is to be trained") String audience,
        @Schema(description = "The action that it serves") @Nullable UUID action) {
    NewArrangement asked() {
        return new NewArrangement(code, title, audience, action);
    }
}
