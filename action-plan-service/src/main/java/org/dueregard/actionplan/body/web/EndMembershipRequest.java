package org.dueregard.actionplan.body.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a membership, and why it ends. */
@Schema(name = "ActionPlanEndMembership")
record EndMembershipRequest(
        @NotNull LocalDate lastDay, @NotBlank @Size(max = 2000) String reason) {}
