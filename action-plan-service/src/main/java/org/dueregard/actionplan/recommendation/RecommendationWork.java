package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkItems;
import org.dueregard.actionplan.work.WorkQuery;
import org.jspecify.annotations.Nullable;

/** Recommendations that wait for an answer, for another post, or for their group's decision. */
@ApplicationScoped
class RecommendationWork implements WorkItems {
    private final Recommendations recommendations;

    RecommendationWork(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public List<WorkItem> waiting(WorkQuery query) {
        return switch (query.kind()) {
            case TO_ACCEPT -> toAccept(query.posts());
            case TO_DECIDE ->
                    recommendations.toDecide(query.posts()).stream()
                            .map(each -> item(each, each.accountablePost(), null))
                            .toList();
            case OVERDUE, CLIMBED, DUE_SOON -> List.of();
        };
    }

    private List<WorkItem> toAccept(Set<String> posts) {
        return recommendations.toAccept(posts).stream()
                .map(
                        each -> {
                            var offered = each.offeredTo();
                            return offered != null && posts.contains(offered)
                                    ? item(each, offered, null)
                                    : item(each, each.accountablePost(), each.responseDueOn());
                        })
                .toList();
    }

    private static WorkItem item(
            Recommendation recommendation, String post, @Nullable LocalDate dueOn) {
        return new WorkItem(
                "RECOMMENDATION",
                recommendation.code(),
                recommendation.text(),
                dueOn,
                post,
                0,
                "/v1/recommendations/" + recommendation.code());
    }
}
