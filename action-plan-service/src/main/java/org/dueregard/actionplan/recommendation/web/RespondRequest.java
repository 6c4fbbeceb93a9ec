package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a recommendation, with its reasons. */
@Schema(name = "ActionPlanRespond")
record RespondRequest(@NotNull Boolean accepted, @NotBlank @Size(max = 10000) String reasons) {}
