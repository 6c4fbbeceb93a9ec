package org.dueregard.eia.subject.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaWithdrawSubject")
public record WithdrawRequest(@NotBlank @Size(max = 2_000) String reason) {}
