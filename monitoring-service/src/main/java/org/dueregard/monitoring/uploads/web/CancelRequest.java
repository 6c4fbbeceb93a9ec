package org.dueregard.monitoring.uploads.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a large file is stopped. */
@Schema(name = "MonitoringUploadCancel")
public record CancelRequest(@NotBlank @Size(max = 4000) String reason) {}
