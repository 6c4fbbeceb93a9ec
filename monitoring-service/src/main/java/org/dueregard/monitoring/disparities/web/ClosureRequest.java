package org.dueregard.monitoring.disparities.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a disparity is closed. */
@Schema(name = "MonitoringClosureRequest")
public record ClosureRequest(@NotBlank @Size(max = 4000) String reason) {}
