package org.dueregard.actionplan.research.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.RecommendationState;
import org.dueregard.actionplan.research.Research;
import org.dueregard.actionplan.research.ResearchState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Research, what it recommends, and the actions that carry that out. */
@Schema(name = "ActionPlanResearch")
record ResearchView(
        String code,
        String title,
        String question,
        String commissionedBy,
        @Nullable String researcher,
        LocalDate commissionedOn,
        @Nullable String report,
        @Nullable LocalDate reportedOn,
        ResearchState state,
        List<Recommended> recommendations) {

    /** One recommendation with its actions. */
    @Schema(name = "ActionPlanResearchRecommendation")
    record Recommended(String code, RecommendationState state, List<UUID> actions) {
        static Recommended from(Recommendation recommendation) {
            return new Recommended(
                    recommendation.code(),
                    recommendation.state(),
                    recommendation.actions().stream().sorted().toList());
        }
    }

    static ResearchView from(Research research, List<Recommendation> recommendations) {
        return new ResearchView(
                research.code(),
                research.title(),
                research.question(),
                research.commissionedBy(),
                research.researcher(),
                research.commissionedOn(),
                research.report(),
                research.reportedOn(),
                research.state(),
                recommendations.stream().map(Recommended::from).toList());
    }
}
