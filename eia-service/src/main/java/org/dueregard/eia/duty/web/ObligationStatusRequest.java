package org.dueregard.eia.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.eia.duty.ObligationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaObligationStands")
public record ObligationStatusRequest(
        @NotNull ObligationStatus status, @NotBlank @Size(max = 2_000) String reason) {}
