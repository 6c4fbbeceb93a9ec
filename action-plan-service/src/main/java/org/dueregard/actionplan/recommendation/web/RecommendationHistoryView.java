package org.dueregard.actionplan.recommendation.web;

import java.time.Instant;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.recommendation.RecommendationDeed;
import org.dueregard.actionplan.recommendation.RecommendationDeedKind;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the history of a recommendation. */
@Schema(name = "ActionPlanRecommendationHistoryLine")
record RecommendationHistoryView(
        int number,
        RecommendationDeedKind deed,
        Instant at,
        String person,
        DoneAs as,
        @Nullable String post,
        @Nullable String body,
        @Nullable RecommendationState fromState,
        RecommendationState toState,
        @Schema(description = "The post that answers for it from then on") String accountablePost,
        @Schema(description = "The action, post or obligation that it is about")
                @Nullable String subject,
        @Nullable String reason) {
    static RecommendationHistoryView from(RecommendationDeed deed) {
        return new RecommendationHistoryView(
                deed.number(),
                deed.kind(),
                deed.at(),
                deed.person().sub(),
                deed.as(),
                deed.post(),
                deed.body(),
                deed.fromState(),
                deed.toState(),
                deed.accountablePost(),
                deed.subject(),
                deed.reason());
    }
}
