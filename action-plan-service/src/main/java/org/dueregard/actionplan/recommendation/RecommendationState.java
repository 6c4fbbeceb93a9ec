package org.dueregard.actionplan.recommendation;

import java.util.Arrays;
import java.util.List;

/** Where a recommendation stands. */
public enum RecommendationState {
    /** Not answered yet. */
    RECEIVED,
    REJECTED,
    /** To be carried out, and no action carries it: it is unplanned. */
    ACCEPTED,
    /** Actions carry it out. */
    IN_PROGRESS,
    /** The post that answers for it says that it is done; a body has yet to decide. */
    COMPLETION_REQUESTED,
    COMPLETE,
    /** It was complete, and a review that it asks for again and again has been missed. */
    OVERDUE_REVIEW;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, ACCEPTED, IN_PROGRESS, COMPLETION_REQUESTED, OVERDUE_REVIEW -> true;
            case REJECTED, COMPLETE -> false;
        };
    }

    static List<RecommendationState> open() {
        return Arrays.stream(values()).filter(RecommendationState::isOpen).toList();
    }
}
