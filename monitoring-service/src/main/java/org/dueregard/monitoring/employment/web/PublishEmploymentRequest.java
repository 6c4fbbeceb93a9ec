package org.dueregard.monitoring.employment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report of employment monitoring to be published. */
@Schema(name = "MonitoringPublishEmploymentReport")
public record PublishEmploymentRequest(
        @Schema(description = "In which the financial year begins: 2015 for 2015/16")
                @Min(1990)
                @Max(2200)
                int startYear,
        @Schema(description = "Paragraphs before the tables") @Size(min = 1, max = 20_000)
                @Nullable String commentary,
        @Schema(description = "Why the report of the year is corrected") @Size(min = 1, max = 2_000)
                @Nullable String reason) {}
