package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's own plan, to be made from a template. */
@Schema(name = "ActionPlanMakeLocalPlan")
record MakeLocalPlanRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String unit,
        @NotBlank @Size(max = 200) String title) {}
