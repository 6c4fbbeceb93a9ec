package org.dueregard.actionplan.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an appointment, and why it ends. */
@Schema(name = "ActionPlanEndAppointment")
record EndAppointmentRequest(
        @NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String reason) {}
