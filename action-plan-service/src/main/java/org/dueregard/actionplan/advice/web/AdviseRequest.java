package org.dueregard.actionplan.advice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The business areas that a post advises from now on, and why they change. */
@Schema(name = "ActionPlanAdviseAreas")
record AdviseRequest(
        @NotNull @NotEmpty @Size(max = 50)
                List<@NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String>
                        businessAreas,
        @NotBlank @Size(max = 2000) String reason) {}
