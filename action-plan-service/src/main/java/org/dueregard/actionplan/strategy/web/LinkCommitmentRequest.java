package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The commitment that another one repeats. */
@Schema(name = "ActionPlanLinkCommitment")
record LinkCommitmentRequest(
        @NotBlank @Size(max = 20) @Schema(description = "Code of the one that is counted")
                String sameAs,
        @NotBlank @Size(max = 2000) String reason) {}
