package org.dueregard.eia.publication.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaListMonitoringReport")
public record ListReportRequest(
        @Min(1990) @Max(2200) @NotNull Integer year,
        @NotBlank @Size(max = 300) String title,
        @NotNull
                @Size(max = 1_000)
                @Pattern(regexp = "https?://[^\\s\"<>]+")
                @Schema(description = "Where everyone can read it")
                String address) {}
