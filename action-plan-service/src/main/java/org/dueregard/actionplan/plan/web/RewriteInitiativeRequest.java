package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an initiative says from now on. */
@Schema(name = "ActionPlanRewriteInitiative")
record RewriteInitiativeRequest(
        @NotBlank @Size(max = 2000) String text,
        @Size(min = 1, max = 2000) @Nullable String externalImpact,
        @Size(min = 1, max = 2000) @Nullable String internalImpact,
        @Size(min = 1, max = 2000) @Nullable String reason) {}
