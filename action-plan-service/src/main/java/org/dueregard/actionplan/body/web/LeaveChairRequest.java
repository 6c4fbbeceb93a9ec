package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of the chair, who leaves it to a post that shares it. */
@Schema(name = "ActionPlanLeaveChair")
record LeaveChairRequest(@NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String reason) {}
