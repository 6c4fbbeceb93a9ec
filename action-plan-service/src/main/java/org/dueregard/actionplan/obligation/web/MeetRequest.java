package org.dueregard.actionplan.obligation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something that was owed was met, and how. */
@Schema(name = "ActionPlanMeetObligation")
record MeetRequest(@NotNull LocalDate metOn, @NotBlank @Size(max = 10000) String statement) {}
