package org.dueregard.monitoring.releases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a release is given up. */
@Schema(name = "MonitoringDiscardRelease")
public record DiscardRequest(@NotBlank @Size(max = 2_000) String reason) {}
