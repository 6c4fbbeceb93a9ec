package org.dueregard.actionplan.demand.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an action is to be withdrawn, and why. */
@Schema(name = "ActionPlanDecideWithdrawal")
record DecideWithdrawalRequest(
        @NotNull Boolean withdraw, @NotBlank @Size(max = 2000) String reason) {}
