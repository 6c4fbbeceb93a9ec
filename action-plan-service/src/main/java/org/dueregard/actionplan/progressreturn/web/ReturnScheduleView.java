package org.dueregard.actionplan.progressreturn.web;

import java.time.LocalDate;
import org.dueregard.actionplan.progressreturn.ReturnSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the chair of a group makes returns. */
@Schema(name = "ActionPlanReturnSchedule")
record ReturnScheduleView(
        String group,
        @Schema(description = "The obligation of the chair, with its due dates") String obligation,
        @Schema(description = "The eve of the first period") LocalDate anchor,
        @Schema(description = "The last day on which returns fall due; absent while they go on")
                @Nullable LocalDate endedOn) {
    static ReturnScheduleView from(ReturnSchedule schedule) {
        return new ReturnScheduleView(
                schedule.group(), schedule.obligation(), schedule.anchor(), schedule.endedOn());
    }
}
