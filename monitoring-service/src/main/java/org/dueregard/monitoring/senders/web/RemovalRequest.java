package org.dueregard.monitoring.senders.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody sends no more. */
@Schema(name = "MonitoringRemoveSender")
public record RemovalRequest(@NotBlank @Size(max = 1_000) String reason) {}
