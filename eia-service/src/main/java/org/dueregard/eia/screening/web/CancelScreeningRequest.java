package org.dueregard.eia.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaCancelScreening")
public record CancelScreeningRequest(@NotBlank @Size(max = 2_000) String reason) {}
