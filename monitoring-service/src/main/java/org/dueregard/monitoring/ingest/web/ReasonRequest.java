package org.dueregard.monitoring.ingest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why rows that were set aside are discarded, or one is restored. */
@Schema(name = "MonitoringRejectionReason")
public record ReasonRequest(@NotBlank @Size(max = 4000) String reason) {}
