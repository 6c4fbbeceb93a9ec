package org.dueregard.actionplan.recommendation;

import java.time.Instant;
import org.dueregard.actionplan.recommendation.RecommendationDeed.Doer;
import org.jspecify.annotations.Nullable;

/**
 * A deed in progress: it remembers how the recommendation stood, and at its end writes the line of
 * the history.
 */
final class Happening {
    private final Recommendation recommendation;
    private final RecommendationDeedKind kind;
    private final Doer doer;
    private final @Nullable RecommendationSnapshot before;
    private final Instant at;
    private @Nullable String subject;
    private @Nullable String reason;

    /**
     * @param before null for the deed by which it is received
     */
    Happening(
            Recommendation recommendation,
            RecommendationDeedKind kind,
            Doer doer,
            @Nullable RecommendationSnapshot before,
            Instant at) {
        this.recommendation = recommendation;
        this.kind = kind;
        this.doer = doer;
        this.before = before;
        this.at = at;
    }

    /** The action, post or obligation that it is about. */
    Happening about(@Nullable String what) {
        subject = what;
        return this;
    }

    Happening because(@Nullable String why) {
        reason = why;
        return this;
    }

    RecommendationFact endingIn(RecommendationState next) {
        return recommendation.end(this, next);
    }

    RecommendationFact endingAsItIs() {
        return endingIn(recommendation.state());
    }

    /** The line of the history. */
    RecommendationDeed deed(int number, RecommendationState to, String accountablePost) {
        var from = before == null ? null : before.state();
        return new RecommendationDeed(
                number, kind, at, doer, from, to, accountablePost, subject, reason);
    }

    RecommendationFact fact(RecommendationSnapshot after) {
        return new RecommendationFact(kind, before, after, reason);
    }
}
