package org.dueregard.actionplan.recommendation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.recommendation.RecommendationDeed.Doer;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;

/**
 * How a recommendation goes on by itself: it follows the actions that carry it out, and after its
 * completion the reviews that recur, until the programme office ends them.
 */
final class Course {
    private final Recommendation recommendation;
    private final Caller by;
    private final Instant at;

    Course(Recommendation recommendation, Caller by, Instant at) {
        this.recommendation = recommendation;
        this.by = by;
        this.at = at;
    }

    // --- Its actions -----------------------------------------------------------------------------

    /**
     * Follows its actions: those that were withdrawn, or gave their place to another, do not count.
     *
     * @param states of all that carry it out
     */
    Optional<RecommendationFact> follow(Collection<ActionState> states) {
        var live = states.stream().anyMatch(RecommendationRules::isLive);
        if (live && recommendation.state() == RecommendationState.ACCEPTED) {
            return Optional.of(
                    follow(
                            RecommendationTransition.TAKE_IN_HAND,
                            RecommendationDeedKind.TAKEN_IN_HAND));
        }
        if (!live && recommendation.state() == RecommendationState.IN_PROGRESS) {
            return Optional.of(
                    follow(
                            RecommendationTransition.LOSE_ITS_ACTIONS,
                            RecommendationDeedKind.LEFT_WITHOUT_ACTIONS));
        }
        return Optional.empty();
    }

    /** What took the place of an action that carried it out carries it out from now on. */
    Optional<RecommendationFact> carryOnBy(UUID successor) {
        return recommendation.actions().contains(successor)
                ? Optional.empty()
                : Optional.of(recommendation.carryBy(successor, Doer.service(by), at));
    }

    // --- Its cycle -------------------------------------------------------------------------------

    /** Stays on a cycle after completion. */
    RecommendationFact stayOn(String obligation) {
        var laid = recommendation.begin(RecommendationDeedKind.DUTY_LAID, Doer.service(by), at);
        recommendation.keep(new Duty(obligation, null));
        return laid.about(obligation).endingAsItIs();
    }

    /** A review has been missed: it is open again. */
    RecommendationFact missReview() {
        return follow(RecommendationTransition.MISS_A_REVIEW, RecommendationDeedKind.REVIEW_MISSED);
    }

    /** Nothing of its cycle is overdue any more. */
    RecommendationFact catchUp() {
        return follow(RecommendationTransition.CATCH_UP, RecommendationDeedKind.REVIEW_HELD);
    }

    /**
     * Its duty recurs no more; a review that fell due before is still owed, and while it is overdue
     * the recommendation stays open.
     */
    RecommendationFact endDuty(String reason) {
        var duty = recommendation.liveDuty();
        if (duty.isEmpty()) {
            throw DomainException.illegalTransition(
                    "The recommendation " + recommendation.code() + " has no duty that recurs.");
        }
        var ended = recommendation.begin(RecommendationDeedKind.DUTY_ENDED, Doer.office(by), at);
        recommendation.keep(duty.get().endedOn(LondonDay.of(at)));
        return ended.about(duty.get().obligation()).because(reason).endingAsItIs();
    }

    private RecommendationFact follow(
            RecommendationTransition transition, RecommendationDeedKind kind) {
        var next = transition.from(recommendation.state());
        return recommendation.begin(kind, Doer.service(by), at).endingIn(next);
    }
}
