package org.dueregard.monitoring.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which record is read, and what for. */
@Schema(name = "MonitoringReadRecord")
public record LookupRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}") String source,
        @NotBlank @Size(max = 200) String recordId,
        @Schema(description = "What it is read for; it is kept in the audit trail")
                @NotBlank
                @Size(max = 2_000)
                String purpose) {}
