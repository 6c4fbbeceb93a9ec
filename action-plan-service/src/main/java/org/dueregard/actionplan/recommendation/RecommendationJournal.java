package org.dueregard.actionplan.recommendation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/**
 * Writes a recommendation and what happened to it, and tells whoever follows it; a version that is
 * no longer the present one fails.
 */
@ApplicationScoped
class RecommendationJournal {
    private final Recommendations recommendations;
    private final List<RecommendationWatcher> watchers;
    private final Journal journal;

    RecommendationJournal(
            Recommendations recommendations,
            @All List<RecommendationWatcher> watchers,
            Journal journal) {
        this.recommendations = recommendations;
        this.watchers = watchers;
        this.journal = journal;
    }

    Recommendation record(Recommendation recommendation, RecommendationFact fact, Caller by) {
        recommendations.flush();
        journal.record(fact, by, fact.reason());
        watchers.forEach(each -> each.changed(recommendation, by));
        return recommendation;
    }
}
