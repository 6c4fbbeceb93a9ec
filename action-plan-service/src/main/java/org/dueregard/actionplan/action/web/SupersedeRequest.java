package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The action that takes the place of this one. */
@Schema(name = "ActionPlanSupersedeAction")
record SupersedeRequest(@NotNull UUID successor, @NotBlank @Size(max = 2000) String reason) {}
