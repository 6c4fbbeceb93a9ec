package org.dueregard.monitoring.obligations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has met a round, and when. */
@Schema(name = "MonitoringFulfilment")
public record FulfilmentRequest(
        @NotNull LocalDate metOn,
        @Schema(
                        description = "Where it can be looked up",
                        examples = "/v1/releases/0198c5e0-0000-7000-8000-000000000000")
                @NotBlank
                @Size(max = 400)
                String metBy) {}
