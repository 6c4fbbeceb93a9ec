package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another review at which a plan is due, and why. */
@Schema(name = "ActionPlanRetimeSubmission")
record RetimeRequest(@NotNull UUID meeting, @NotBlank @Size(max = 2000) String reason) {}
