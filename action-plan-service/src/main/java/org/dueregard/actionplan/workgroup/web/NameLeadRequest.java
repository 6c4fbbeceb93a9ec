package org.dueregard.actionplan.workgroup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The post that leads the work from now on, and why. */
@Schema(name = "ActionPlanNameGroupLead")
record NameLeadRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @NotBlank @Size(max = 2000) String reason) {}
