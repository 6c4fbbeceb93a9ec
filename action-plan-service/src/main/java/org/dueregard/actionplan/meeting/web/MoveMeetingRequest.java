package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day for a meeting, and why. */
@Schema(name = "ActionPlanMoveMeeting")
record MoveMeetingRequest(@NotNull LocalDate meetsOn, @NotBlank @Size(max = 2000) String reason) {}
