package org.dueregard.monitoring.obligations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is owed no longer. */
@Schema(name = "MonitoringEndObligation")
public record EndRequest(@NotBlank @Size(max = 2_000) String reason) {}
