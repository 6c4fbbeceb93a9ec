package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.Effectiveness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a complete action has had its effect, as a body sees it. */
@Schema(name = "ActionPlanJudgeEffectiveness")
record JudgeEffectivenessRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull Effectiveness effectiveness,
        @NotBlank @Size(max = 2000) String reason) {}
