package org.dueregard.eia.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaShowObligation")
public record ObligationEvidenceRequest(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 2_000) @Pattern(regexp = "https?://[^\\s<>\"]+") String url) {}
