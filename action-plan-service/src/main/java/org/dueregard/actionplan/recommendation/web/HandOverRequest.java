package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The post that is asked to answer for a recommendation from now on, and why. */
@Schema(name = "ActionPlanHandOverRecommendation")
record HandOverRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @NotBlank @Size(max = 2000) String reason) {}
