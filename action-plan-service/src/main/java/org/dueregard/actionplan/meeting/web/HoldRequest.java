package org.dueregard.actionplan.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.meeting.Attendee;
import org.dueregard.actionplan.meeting.NewAttendance;
import org.dueregard.actionplan.meeting.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a meeting was held, who took the chair, and who came. */
@Schema(name = "ActionPlanHoldMeeting")
record HoldRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String chairedBy,
        @Schema(description = "Whoever has a seat and is not named was absent")
                @NotNull
                @Size(max = 500)
                List<@NotNull @Valid AttendanceJson> attendance) {

    /** A post, an outside organisation or another body, and whether it came. */
    @Schema(name = "ActionPlanReportAttendance")
    record AttendanceJson(
            @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String post,
            @Size(min = 1, max = 200) @Nullable String organisation,
            @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) @Nullable String body,
            @NotNull Presence presence) {
        NewAttendance said() {
            return new NewAttendance(new Attendee(post, organisation, body), presence);
        }
    }

    List<NewAttendance> said() {
        return attendance.stream().map(AttendanceJson::said).toList();
    }
}
