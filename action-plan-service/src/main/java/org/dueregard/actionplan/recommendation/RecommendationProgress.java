package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionWatcher;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.caller.Caller;

/** Recommendations follow their actions, in the transaction in which an action changes. */
@ApplicationScoped
class RecommendationProgress implements ActionWatcher {
    private final Recommendations recommendations;
    private final Actions actions;
    private final RecommendationJournal journal;
    private final InstantSource clock;

    RecommendationProgress(
            Recommendations recommendations,
            Actions actions,
            RecommendationJournal journal,
            InstantSource clock) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void changed(Action action, Caller by) {
        for (var recommendation : recommendations.carriedBy(action.id())) {
            var successor = action.supersededBy();
            if (successor != null && actions.findByIdOptional(successor).isPresent()) {
                recommendation
                        .course(by, clock.instant())
                        .carryOnBy(successor)
                        .ifPresent(fact -> journal.record(recommendation, fact, by));
            }
            recommendation
                    .course(by, clock.instant())
                    .follow(actions.statesOf(recommendation.actions()))
                    .ifPresent(fact -> journal.record(recommendation, fact, by));
        }
    }
}
