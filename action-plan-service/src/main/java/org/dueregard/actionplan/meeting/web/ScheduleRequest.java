package org.dueregard.actionplan.meeting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.meeting.NewMeeting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting to be put into the calendar. */
@Schema(name = "ActionPlanScheduleMeeting")
record ScheduleRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String body,
        @NotNull LocalDate meetsOn,
        @Nullable LocalTime startsAt,
        @Size(min = 1, max = 200) @Nullable String place) {
    NewMeeting asked() {
        return new NewMeeting(body, meetsOn, startsAt, place);
    }
}
