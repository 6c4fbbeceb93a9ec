package org.dueregard.actionplan.body.web;

import java.time.LocalDate;
import org.dueregard.actionplan.body.Seat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in the chair of a body. */
@Schema(name = "ActionPlanChair")
record ChairView(
        @Nullable String post,
        @Nullable String organisation,
        @Schema(description = "Whether it is an outside organisation") boolean external,
        @Schema(description = "Whether it shares the chair with the body's own post")
                boolean shared,
        LocalDate from,
        @Nullable LocalDate to) {
    static ChairView from(Seat seat) {
        return new ChairView(
                seat.post(),
                seat.organisation(),
                seat.isExternal(),
                seat.shared(),
                seat.term().firstDay(),
                seat.term().lastDay());
    }
}
