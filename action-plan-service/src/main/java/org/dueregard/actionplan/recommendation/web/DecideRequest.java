package org.dueregard.actionplan.recommendation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body decides on a request for completion. */
@Schema(name = "ActionPlanDecideRecommendation")
record DecideRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull Boolean complete,
        @NotBlank @Size(max = 10000) String reason) {}
