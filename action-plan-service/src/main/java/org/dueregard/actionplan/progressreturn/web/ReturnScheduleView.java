package org.dueregard.actionplan.progressreturn.web;

import java.time.LocalDate;
import org.dueregard.actionplan.progressreturn.ReturnSchedule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the chair of a group makes returns. */
@Schema(name = "ActionPlanReturnSchedule")
record ReturnScheduleView(
        String group,
        @Schema(description = "The obligation of the chair, with its due dates") String obligation,
        @Schema(description = "The eve of the first period") LocalDate anchor) {
    static ReturnScheduleView from(ReturnSchedule schedule) {
        return new ReturnScheduleView(schedule.group(), schedule.obligation(), schedule.anchor());
    }
}
