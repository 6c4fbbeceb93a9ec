package org.dueregard.actionplan.advice.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that advises business areas. */
@Schema(name = "ActionPlanNameAdviser")
record NameAdviserRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String post,
        @NotNull @NotEmpty @Size(max = 50)
                List<@NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String>
                        businessAreas) {}
