package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The post that it is offered to takes it on. */
@Schema(name = "ActionPlanTakeOverRecommendation")
record TakeOverRequest(@Size(min = 1, max = 2000) @Nullable String note) {}
