package org.dueregard.actionplan.programme.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a milestone was met. */
@Schema(name = "ActionPlanMeetStrandMilestone")
record MeetStrandMilestoneRequest(@NotNull LocalDate metOn) {}
