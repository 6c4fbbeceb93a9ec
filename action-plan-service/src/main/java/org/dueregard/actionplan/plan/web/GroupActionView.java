package org.dueregard.actionplan.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action of a group: who answers for it and how it stands. */
@Schema(name = "ActionPlanGroupAction")
record GroupActionView(
        UUID id,
        String title,
        ActionState state,
        String accountablePost,
        @Nullable LocalDate dueDate,
        Rating computedRating,
        @Nullable Rating declaredRating,
        @Nullable LocalDate completedOn) {
    static GroupActionView from(Action action, LocalDate today) {
        var end = action.endDate();
        return new GroupActionView(
                action.id(),
                action.title(),
                action.state(),
                action.accountablePost(),
                end == null ? null : end.date(),
                action.computedRating(today),
                action.declaredRating(),
                action.completedOn());
    }
}
