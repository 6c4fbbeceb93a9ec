package org.dueregard.actionplan.action.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a milestone was met. */
@Schema(name = "ActionPlanMeetMilestone")
record MeetMilestoneRequest(@NotNull LocalDate metOn) {}
