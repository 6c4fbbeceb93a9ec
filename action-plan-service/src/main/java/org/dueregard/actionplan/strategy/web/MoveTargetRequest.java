package org.dueregard.actionplan.strategy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an objective is to be reached; a reason is needed to move it. */
@Schema(name = "ActionPlanMoveTarget")
record MoveTargetRequest(
        @NotNull @Valid TargetJson target, @Size(min = 1, max = 2000) @Nullable String reason) {}
