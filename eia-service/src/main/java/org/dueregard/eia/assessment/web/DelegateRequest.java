package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.assessment.Delegating;
import org.dueregard.eia.assessment.DelegationRoute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaDelegate")
public record DelegateRequest(
        @NotNull @Schema(description = "ASSURER or DECISION_MAKER") Capacity capacity,
        @NotBlank @Size(max = 255) String person,
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}")
                @Schema(
                        description =
                                "The post for which they sign, where the band names it and nobody"
                                        + " who acts for it can")
                @Nullable String post,
        @NotNull DelegationRoute route,
        @NotBlank @Size(max = 4_000) @Schema(description = "Why nobody in the role can do it")
                String reason) {
    Delegating.StepIn toStepIn() {
        return new Delegating.StepIn(capacity, person, post, route, reason);
    }
}
