package org.dueregard.actionplan.action.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionStanding;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.HandOver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that a post is or was accountable for, and how it changed hands. */
@Schema(name = "ActionPlanPostAction")
record PostActionView(
        UUID id,
        String title,
        ActionState state,
        ActionStanding standing,
        @Nullable String businessArea,
        @Nullable DueDateJson endDate,
        @Nullable LocalDate completedOn,
        List<HandOverJson> handOvers) {

    /** It went from one post to another. */
    @Schema(name = "ActionPlanHandOver")
    record HandOverJson(LocalDate on, String from, String to, @Nullable String reason) {
        static HandOverJson from(HandOver handOver) {
            return new HandOverJson(
                    handOver.on(), handOver.from(), handOver.to(), handOver.reason());
        }
    }

    static PostActionView from(Action action, String post, LocalDate today) {
        return new PostActionView(
                action.id(),
                action.title(),
                action.state(),
                action.standingWith(post, today),
                action.businessArea(),
                DueDateJson.from(action.endDate()),
                action.completedOn(),
                action.handOvers().stream().map(HandOverJson::from).toList());
    }
}
