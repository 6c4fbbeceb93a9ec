package org.dueregard.actionplan.research.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation that research made. */
@Schema(name = "ActionPlanResearchRecommends")
record RecommendRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String recommendation) {}
