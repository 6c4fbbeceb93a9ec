package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.post.PostStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An open action as the public sees it: a post answers for it, and no person is named. */
@Schema(name = "ActionPlanOpenAction")
record OpenActionView(
        UUID id,
        String title,
        ActionState state,
        String accountablePost,
        String accountablePostTitle,
        @Nullable LocalDate dueDate,
        OriginType originType,
        Rating rating) {

    static OpenActionView from(Action action, PostStanding post, LocalDate today) {
        var end = action.endDate();
        return new OpenActionView(
                action.id(),
                action.title(),
                action.state(),
                post.code(),
                post.title(),
                end == null ? null : end.date(),
                action.origin().type(),
                action.computedRating(today));
    }
}
