package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Writes a recommendation and what happened to it; a version that is not the present one fails. */
@ApplicationScoped
class RecommendationJournal {
    private final Recommendations recommendations;
    private final Journal journal;

    RecommendationJournal(Recommendations recommendations, Journal journal) {
        this.recommendations = recommendations;
        this.journal = journal;
    }

    Recommendation record(Recommendation recommendation, RecommendationFact fact, Caller by) {
        recommendations.flush();
        journal.record(fact, by, fact.reason());
        return recommendation;
    }
}
