package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a body may decide that actions are complete. */
@Schema(name = "ActionPlanChangePower")
record ChangePowerRequest(
        @NotNull Boolean decidesCompletions, @NotBlank @Size(max = 2000) String reason) {}
