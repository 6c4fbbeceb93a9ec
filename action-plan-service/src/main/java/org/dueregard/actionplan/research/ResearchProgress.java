package org.dueregard.actionplan.research;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.RecommendationWatcher;
import org.dueregard.actionplan.recommendation.Recommendations;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Research follows its recommendations, in the transaction in which one changes. */
@ApplicationScoped
class ResearchProgress implements RecommendationWatcher {
    private final ResearchItems items;
    private final Recommendations recommendations;
    private final Journal journal;

    ResearchProgress(ResearchItems items, Recommendations recommendations, Journal journal) {
        this.items = items;
        this.recommendations = recommendations;
        this.journal = journal;
    }

    @Override
    public void changed(Recommendation recommendation, Caller by) {
        items.take(recommendation.code())
                .ifPresent(
                        research ->
                                research.follow(
                                                recommendations.statesOf(
                                                        research.recommendations()))
                                        .ifPresent(fact -> record(fact, by)));
    }

    private void record(ResearchFact fact, Caller by) {
        items.flush();
        journal.record(fact, by, null);
    }
}
