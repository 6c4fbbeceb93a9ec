package org.dueregard.actionplan.recommendation;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a recommendation from one state to another. Only {@link Recommendation} calls it. */
public enum RecommendationTransition {
    ACCEPT("accepted"),
    REJECT("rejected"),
    TAKE_IN_HAND("taken in hand"),
    LOSE_ITS_ACTIONS("left without actions"),
    REQUEST_COMPLETION("offered for completion"),
    CONFIRM_COMPLETION("decided complete"),
    REFUSE_COMPLETION("refused completion"),
    MISS_A_REVIEW("reopened by a missed review"),
    CATCH_UP("closed by a review");

    private final String participle;

    RecommendationTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    RecommendationState from(RecommendationState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A recommendation that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case ACCEPT ->
                    new Arrow(Set.of(RecommendationState.RECEIVED), RecommendationState.ACCEPTED);
            case REJECT ->
                    new Arrow(Set.of(RecommendationState.RECEIVED), RecommendationState.REJECTED);
            case TAKE_IN_HAND ->
                    new Arrow(
                            Set.of(RecommendationState.ACCEPTED), RecommendationState.IN_PROGRESS);
            case LOSE_ITS_ACTIONS ->
                    new Arrow(
                            Set.of(RecommendationState.IN_PROGRESS), RecommendationState.ACCEPTED);
            case REQUEST_COMPLETION ->
                    new Arrow(
                            Set.of(RecommendationState.IN_PROGRESS),
                            RecommendationState.COMPLETION_REQUESTED);
            case CONFIRM_COMPLETION ->
                    new Arrow(
                            Set.of(RecommendationState.COMPLETION_REQUESTED),
                            RecommendationState.COMPLETE);
            case REFUSE_COMPLETION ->
                    new Arrow(
                            Set.of(RecommendationState.COMPLETION_REQUESTED),
                            RecommendationState.IN_PROGRESS);
            case MISS_A_REVIEW ->
                    new Arrow(
                            Set.of(RecommendationState.COMPLETE),
                            RecommendationState.OVERDUE_REVIEW);
            case CATCH_UP ->
                    new Arrow(
                            Set.of(RecommendationState.OVERDUE_REVIEW),
                            RecommendationState.COMPLETE);
        };
    }

    private record Arrow(Set<RecommendationState> from, RecommendationState to) {}
}
