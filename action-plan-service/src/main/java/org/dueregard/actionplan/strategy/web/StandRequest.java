package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.strategy.CommitmentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a commitment stands, as a body says. */
@Schema(name = "ActionPlanCommitmentStatusRequest")
record StandRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull CommitmentStatus status,
        @NotBlank @Size(max = 2000) String reason) {}
