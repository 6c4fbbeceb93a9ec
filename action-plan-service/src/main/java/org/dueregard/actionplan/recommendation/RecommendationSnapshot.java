package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recommendation as the audit keeps it, before and after a deed. */
public record RecommendationSnapshot(
        String code,
        SourceType sourceType,
        String source,
        int number,
        RecommendationState state,
        String accountablePost,
        @Nullable String offeredTo,
        @Nullable LocalDate responseDueOn,
        @Nullable String response,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable String duty,
        @Nullable LocalDate dutyEndedOn,
        int actions,
        int evidence) {

    static RecommendationSnapshot of(Recommendation recommendation) {
        return new RecommendationSnapshot(
                recommendation.code(),
                recommendation.sourceType(),
                recommendation.source(),
                recommendation.number(),
                recommendation.state(),
                recommendation.accountablePost(),
                recommendation.offeredTo(),
                recommendation.responseDueOn(),
                recommendation.response(),
                recommendation.decidedBy(),
                recommendation.decisionReason(),
                recommendation.duty(),
                recommendation.dutyEndedOn(),
                recommendation.actions().size(),
                recommendation.evidence().size());
    }
}
