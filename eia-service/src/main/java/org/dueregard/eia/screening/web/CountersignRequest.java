package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCountersignScreening")
public record CountersignRequest(
        @NotNull Boolean agreed, @NotBlank @Size(max = 4_000) String reason) {}
