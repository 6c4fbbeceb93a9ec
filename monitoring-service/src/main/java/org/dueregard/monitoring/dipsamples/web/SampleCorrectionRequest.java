package org.dueregard.monitoring.dipsamples.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample as it should have been recorded, whole. */
@Schema(name = "MonitoringCorrectDipSample")
public record SampleCorrectionRequest(
        @NotNull @Valid SampleRequest sample,
        @Schema(description = "What was wrong, without the name of a person")
                @NotBlank
                @Size(max = 2_000)
                String reason) {}
