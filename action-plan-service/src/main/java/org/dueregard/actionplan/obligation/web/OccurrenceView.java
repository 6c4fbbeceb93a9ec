package org.dueregard.actionplan.obligation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.obligation.OccurrenceState;
import org.dueregard.actionplan.obligation.Owed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One time that an obligation falls due. */
@Schema(name = "ActionPlanOccurrence")
record OccurrenceView(
        UUID id,
        String obligation,
        String title,
        String accountablePost,
        @Nullable String body,
        LocalDate dueOn,
        OccurrenceState state,
        boolean overdue,
        @Schema(description = "Steps of the ladder that were taken") int stepsTaken,
        @Schema(description = "When what meets it was handed in; it waits to be accepted")
                @Nullable LocalDate handedInOn,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String statement) {
    static OccurrenceView from(Owed owed, LocalDate day) {
        var occurrence = owed.occurrence();
        var obligation = owed.obligation();
        return new OccurrenceView(
                occurrence.id(),
                obligation.code(),
                obligation.title(),
                obligation.accountablePost(),
                obligation.body(),
                occurrence.dueOn(),
                occurrence.state(),
                occurrence.isOverdueOn(day),
                occurrence.stepsTaken(),
                occurrence.handedInOn(),
                occurrence.settledOn(),
                occurrence.settledBy(),
                occurrence.statement());
    }
}
