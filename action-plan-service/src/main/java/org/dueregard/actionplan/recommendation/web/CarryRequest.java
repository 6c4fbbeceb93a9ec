package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action that carries a recommendation out. */
@Schema(name = "ActionPlanCarryRecommendation")
record CarryRequest(@NotNull UUID action) {}
