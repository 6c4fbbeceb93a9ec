package org.dueregard.actionplan.coverage.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of return that can be asked for. */
@Schema(name = "ActionPlanAddReturnType")
record AddReturnTypeRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String title) {}
