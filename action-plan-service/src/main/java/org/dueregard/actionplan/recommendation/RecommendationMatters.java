package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.Matter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;
import org.dueregard.actionplan.meeting.ItemKind;
import org.dueregard.actionplan.meeting.StandingItem;
import org.dueregard.actionplan.meeting.StandingItems;

/**
 * Open recommendations are on every agenda of their group (report 8 of 2002, para 9); where
 * completion is requested they are also on that of the body that decides.
 */
@ApplicationScoped
class RecommendationMatters implements StandingItems, MatterKeeper {
    private final Recommendations recommendations;
    private final Bodies bodies;

    RecommendationMatters(Recommendations recommendations, Bodies bodies) {
        this.recommendations = recommendations;
        this.bodies = bodies;
    }

    @Override
    public List<StandingItem> standingBefore(String body, LocalDate day) {
        return Stream.concat(
                        in(RecommendationState.open(), Set.of(body)).stream()
                                .map(each -> item(ItemKind.RECOMMENDATION, each)),
                        in(
                                        List.of(RecommendationState.COMPLETION_REQUESTED),
                                        bodies.decidesFor(body))
                                .stream()
                                .map(each -> item(ItemKind.COMPLETION, each)))
                .toList();
    }

    private List<Recommendation> in(
            Collection<RecommendationState> states, Collection<String> groups) {
        return recommendations.list(
                "matter.ownerBody in ?1 and state in ?2 order by code", groups, states);
    }

    private static StandingItem item(ItemKind kind, Recommendation recommendation) {
        return new StandingItem(
                kind,
                new Matter(MatterType.RECOMMENDATION, recommendation.code()),
                recommendation.code() + ": " + recommendation.text(),
                recommendation.accountablePost(),
                recommendation.state() == RecommendationState.RECEIVED
                        ? recommendation.responseDueOn()
                        : null);
    }

    @Override
    public MatterType type() {
        return MatterType.RECOMMENDATION;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return recommendations.findByIdOptional(id).map(each -> new KnownMatter(each.text(), null));
    }
}
