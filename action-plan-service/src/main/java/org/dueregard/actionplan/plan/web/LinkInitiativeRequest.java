package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The initiative that another one repeats. */
@Schema(name = "ActionPlanLinkInitiative")
record LinkInitiativeRequest(
        @NotNull @Schema(description = "The one that is counted") UUID sameAs,
        @NotBlank @Size(max = 2000) String reason) {}
