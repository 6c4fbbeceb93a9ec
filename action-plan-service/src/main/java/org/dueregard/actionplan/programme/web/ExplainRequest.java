package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lead of a strand says to what was found. */
@Schema(name = "ActionPlanExplainStocktake")
record ExplainRequest(@NotBlank @Size(max = 10000) String explanation) {}
