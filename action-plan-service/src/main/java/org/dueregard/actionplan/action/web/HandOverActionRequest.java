package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The post that is asked to be accountable for an action from now on, and why. */
@Schema(name = "ActionPlanHandOverAction")
record HandOverActionRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @Schema(description = "The business area that it goes to; empty to leave what it is")
                @Size(min = 1, max = 200)
                @Nullable String businessArea,
        @NotBlank @Size(max = 2000) String reason) {}
