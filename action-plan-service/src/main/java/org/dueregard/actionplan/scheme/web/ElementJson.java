package org.dueregard.actionplan.scheme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.scheme.NewScheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An element of a scheme. */
@Schema(name = "ActionPlanNewSchemeElement")
record ElementJson(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "The plan of kind SCHEME that carries it out")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String plan) {
    NewScheme.NewElement asked() {
        return new NewScheme.NewElement(code, name, plan);
    }
}
