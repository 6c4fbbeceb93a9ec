package org.dueregard.actionplan.recommendation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.recommendation.SourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation, its answer, what carries it out and what shows it. */
@Schema(name = "ActionPlanRecommendation")
record RecommendationView(
        String code,
        SourceType sourceType,
        String source,
        int number,
        String text,
        @Nullable String ownerBody,
        String accountablePost,
        @Schema(description = "The post that is asked to answer for it from now on")
                @Nullable String offeredTo,
        RecommendationState state,
        LocalDate receivedOn,
        @Nullable LocalDate responseDueOn,
        @Schema(description = "The obligation to answer it by its deadline")
                @Nullable String responseObligation,
        @Nullable String response,
        @Nullable LocalDate respondedOn,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable LocalDate completedOn,
        @Schema(description = "The obligation that it stays on after completion")
                @Nullable String duty,
        @Schema(description = "From when on that recurs no more; what fell due before is owed")
                @Nullable LocalDate dutyEndedOn,
        List<UUID> actions,
        List<ShowingJson> evidence) {
    static RecommendationView from(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.code(),
                recommendation.sourceType(),
                recommendation.source(),
                recommendation.number(),
                recommendation.text(),
                recommendation.ownerBody(),
                recommendation.accountablePost(),
                recommendation.offeredTo(),
                recommendation.state(),
                recommendation.receivedOn(),
                recommendation.responseDueOn(),
                recommendation.answering(),
                recommendation.response(),
                recommendation.respondedOn(),
                recommendation.decidedBy(),
                recommendation.decisionReason(),
                recommendation.completedOn(),
                recommendation.duty(),
                recommendation.dutyEndedOn(),
                recommendation.actions().stream().sorted().toList(),
                recommendation.evidence().stream()
                        .map(each -> ShowingJson.from(each.shown()))
                        .toList());
    }
}
