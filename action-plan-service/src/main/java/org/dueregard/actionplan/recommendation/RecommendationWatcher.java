package org.dueregard.actionplan.recommendation;

import org.dueregard.platform.caller.Caller;

/**
 * A feature that follows recommendations. Each change of one is told in its own transaction, so
 * that this feature need not know who listens.
 */
public interface RecommendationWatcher {
    void changed(Recommendation recommendation, Caller by);
}
