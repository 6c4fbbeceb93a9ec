package org.dueregard.monitoring.disparities.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What causes a disparity, and what justifies it. */
@Schema(name = "MonitoringExplanationRequest")
public record ExplanationRequest(
        @NotBlank @Size(max = 4000) String cause,
        @NotBlank @Size(max = 4000) String justification) {}
