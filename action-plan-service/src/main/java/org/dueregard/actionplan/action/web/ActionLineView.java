package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.post.PostStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as a line of a list. */
@Schema(name = "ActionPlanActionLine")
record ActionLineView(
        UUID id,
        @Schema(description = "By which those know it who sent it in a file")
                @Nullable String reference,
        String title,
        ActionState state,
        PostJson accountablePost,
        @Schema(description = "Open, and nobody answers for it today") boolean unowned,
        @Nullable String businessArea,
        Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        OriginType originType,
        String originId,
        @Nullable DueDateJson endDate,
        long slippageDays,
        RatingJson rating) {

    static ActionLineView from(Action action, PostStanding post, LocalDate today) {
        return new ActionLineView(
                action.id(),
                action.reference(),
                action.title(),
                action.state(),
                PostJson.from(post),
                action.isUnowned(post.ownership()),
                action.businessArea(),
                action.lens(),
                action.responsibilityLevel(),
                action.origin().type(),
                action.origin().id(),
                DueDateJson.from(action.endDate()),
                action.slippage(),
                RatingJson.from(action, today));
    }
}
