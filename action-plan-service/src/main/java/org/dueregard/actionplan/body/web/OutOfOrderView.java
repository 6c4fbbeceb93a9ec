package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.body.OutOfOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting that is not before one of the same quarter that it is to precede. */
@Schema(name = "ActionPlanMeetingOutOfOrder")
public record OutOfOrderView(
        @Schema(description = "The body that is to meet first") String body,
        UUID meeting,
        LocalDate meetsOn,
        @Schema(description = "The body that is to meet after it") String otherBody,
        UUID otherMeeting,
        LocalDate otherMeetsOn) {
    public static OutOfOrderView from(OutOfOrder found) {
        return new OutOfOrderView(
                found.body(),
                found.meeting(),
                found.meetsOn(),
                found.otherBody(),
                found.otherMeeting(),
                found.otherMeetsOn());
    }
}
