package org.dueregard.monitoring.senders.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an administrator admits. */
@Schema(name = "MonitoringAdmitSender")
public record AdmissionRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}") String source,
        @Schema(description = "The sub of their token") @NotBlank @Size(max = 255) String person,
        @NotBlank @Size(max = 1_000) String reason) {}
