package org.dueregard.actionplan.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.meeting.QuarterGap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quarter in which a body has not met as it is to. */
@Schema(name = "ActionPlanQuarterWithoutMeeting")
record QuarterGapView(
        String body,
        String name,
        String cadence,
        @Schema(description = "Such as 2008-Q1") String quarter,
        @Schema(description = "When it is to meet in that quarter yet")
                @Nullable LocalDate scheduledFor,
        @Schema(description = "Days for which it was called off") List<LocalDate> calledOff,
        @Schema(description = "When a body met, or is to, that it was to meet before")
                @Nullable LocalDate followedOn) {
    static QuarterGapView from(QuarterGap gap) {
        return new QuarterGapView(
                gap.body(),
                gap.name(),
                gap.cadence(),
                gap.quarter().toString(),
                gap.scheduledFor(),
                gap.calledOff(),
                gap.followedOn());
    }
}
