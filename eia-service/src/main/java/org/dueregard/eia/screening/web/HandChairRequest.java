package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaHandChair")
public record HandChairRequest(
        @NotBlank @Size(max = 255) @Schema(description = "The new chair's sub") String person,
        @NotBlank @Size(max = 2_000) String reason) {}
