package org.dueregard.monitoring.stream.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a message is given up. */
@Schema(name = "MonitoringUndeliveredDiscardRequest")
public record DiscardRequest(@NotBlank @Size(max = 4000) String reason) {}
