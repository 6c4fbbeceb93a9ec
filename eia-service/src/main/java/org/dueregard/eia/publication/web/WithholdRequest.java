package org.dueregard.eia.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaWithholdAssessment")
public record WithholdRequest(@NotBlank @Size(max = 4_000) String reason) {}
