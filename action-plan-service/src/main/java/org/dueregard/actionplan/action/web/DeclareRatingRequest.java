package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.action.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rating that is worse than the computed one; null takes a declaration back. */
@Schema(name = "ActionPlanDeclareRating")
record DeclareRatingRequest(@Nullable Rating rating, @NotBlank @Size(max = 2000) String reason) {}
