package org.dueregard.actionplan.measure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of an advisory group says that the value of a quarter is right. */
@Schema(name = "ActionPlanVerifyMeasure")
record VerifyRequest(
        @NotNull @Pattern(regexp = Quarter.PATTERN, message = Quarter.MESSAGE) String quarter,
        @NotNull
                @Schema(description = "The member's post in the group")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                String post,
        @NotBlank @Size(max = 2000) String statement) {}
