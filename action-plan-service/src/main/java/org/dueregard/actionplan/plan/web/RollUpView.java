package org.dueregard.actionplan.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.plan.RollUpLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action of a unit's own plan: who answers for it, how it stands, whether it is late. */
@Schema(name = "ActionPlanRollUp")
record RollUpView(
        String unit,
        String plan,
        @Schema(description = "Code of the initiative that it carries") String initiative,
        UUID action,
        String title,
        ActionState state,
        String accountablePost,
        @Nullable LocalDate dueDate,
        Rating rating,
        boolean late) {
    static RollUpView from(RollUpLine line, LocalDate today) {
        var action = line.action();
        var end = action.endDate();
        return new RollUpView(
                line.unit(),
                line.plan(),
                line.section() + "-" + line.sequence(),
                action.id(),
                action.title(),
                action.state(),
                action.accountablePost(),
                end == null ? null : end.date(),
                action.computedRating(today),
                action.state().isOpen() && end != null && end.isPassedOn(today));
    }
}
