package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.body.Powers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body may do from now on. */
@Schema(name = "ActionPlanChangePower")
record ChangePowerRequest(
        @NotNull @Schema(description = "Whether it may decide that actions are complete")
                Boolean decidesCompletions,
        @Schema(description = "Whether it may direct money and people; no where absent")
                @Nullable Boolean directsResources,
        @NotBlank @Size(max = 2000) String reason) {
    Powers powers() {
        return new Powers(decidesCompletions, Boolean.TRUE.equals(directsResources));
    }
}
