package org.dueregard.actionplan.recommendation;

import java.util.Locale;

/** What somebody did about a recommendation. */
public enum RecommendationDeedKind {
    RECEIVED,
    ACCEPTED,
    REJECTED,
    ACTION_LINKED,
    TAKEN_IN_HAND,
    LEFT_WITHOUT_ACTIONS,
    COMPLETION_REQUESTED,
    COMPLETION_CONFIRMED,
    COMPLETION_REFUSED,
    HAND_OVER_OFFERED,
    HAND_OVER_ACCEPTED,
    HAND_OVER_REFUSED,
    DUTY_LAID,
    REVIEW_MISSED,
    REVIEW_HELD,
    DUTY_ENDED;

    /** As the audit names it, such as {@code recommendation.hand-over-offered}. */
    String factName() {
        return "recommendation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
