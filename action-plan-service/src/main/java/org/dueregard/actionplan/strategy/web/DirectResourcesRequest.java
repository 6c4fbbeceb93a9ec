package org.dueregard.actionplan.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money or people that a body directs to a commitment. */
@Schema(name = "ActionPlanDirectResources")
record DirectResourcesRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotBlank @Size(max = 10000) String statement,
        @Size(min = 1, max = 200) @Nullable String minute) {}
