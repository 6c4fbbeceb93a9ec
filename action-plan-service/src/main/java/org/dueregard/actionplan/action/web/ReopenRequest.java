package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.ReopeningCause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a body takes a completion back. */
@Schema(name = "ActionPlanReopenAction")
record ReopenRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull ReopeningCause cause,
        @NotBlank @Size(max = 2000) String reason) {}
