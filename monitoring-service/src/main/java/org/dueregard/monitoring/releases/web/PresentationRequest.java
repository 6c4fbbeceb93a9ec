package org.dueregard.monitoring.releases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a body has seen it. */
@Schema(name = "MonitoringPresentRelease")
public record PresentationRequest(
        @Schema(description = "The body that has seen it", examples = "STRIDE")
                @NotBlank
                @Size(max = 200)
                String body,
        @Schema(description = "Where it is minuted", examples = "Minutes of July, item 4")
                @Size(max = 400)
                @Nullable String reference,
        @NotNull LocalDate on) {}
