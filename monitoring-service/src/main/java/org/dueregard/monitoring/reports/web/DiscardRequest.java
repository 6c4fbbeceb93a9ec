package org.dueregard.monitoring.reports.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(name = "MonitoringDiscardReport")
public record DiscardRequest(@NotBlank @Size(max = 2_000) String reason) {}
