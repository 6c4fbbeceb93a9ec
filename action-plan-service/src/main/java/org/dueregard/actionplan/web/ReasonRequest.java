package org.dueregard.actionplan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done; it stays in the history. */
@Schema(name = "ActionPlanReason")
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
