package org.dueregard.monitoring.dipsamples.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sample counts no longer. */
@Schema(name = "MonitoringWithdrawDipSample")
public record SampleWithdrawalRequest(@NotBlank @Size(max = 2_000) String reason) {}
