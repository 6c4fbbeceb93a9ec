package org.dueregard.actionplan.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What the post does that answers for a recommendation: answers it, has it carried out, shows that
 * it is done, and hands it over to another post, which takes it on itself. The programme office may
 * name an action and offer it in the post's place.
 */
final class Owner {
    private final Recommendation recommendation;
    private final Caller by;
    private final Instant at;

    Owner(Recommendation recommendation, Caller by, Instant at) {
        this.recommendation = recommendation;
        this.by = by;
        this.at = at;
    }

    // --- Answering and carrying out --------------------------------------------------------------

    /** Answers it with reasons. */
    RecommendationFact respond(boolean accepted, String reasons) {
        var owner = recommendation.accountability().owner(by);
        var next =
                (accepted ? RecommendationTransition.ACCEPT : RecommendationTransition.REJECT)
                        .from(recommendation.state());
        var kind = accepted ? RecommendationDeedKind.ACCEPTED : RecommendationDeedKind.REJECTED;
        var answered = recommendation.begin(kind, owner, at);
        recommendation.answer(new Answer(reasons, LondonDay.of(at)));
        if (!accepted) {
            recommendation.accountability().endOffer();
        }
        return answered.because(reasons).endingIn(next);
    }

    /** An action carries it out. */
    RecommendationFact carryBy(UUID action) {
        var state = recommendation.state();
        if (state != RecommendationState.ACCEPTED && state != RecommendationState.IN_PROGRESS) {
            throw DomainException.illegalTransition(
                    "A recommendation that is " + state + " takes no action.");
        }
        var doer = recommendation.accountability().ownerOrOffice(by);
        return recommendation.carryBy(action, doer, at);
    }

    /** Says that it is done, and shows it. */
    RecommendationFact requestCompletion(List<Showing> shown) {
        var owner = recommendation.accountability().owner(by);
        var next = RecommendationTransition.REQUEST_COMPLETION.from(recommendation.state());
        var known = recommendation.evidence().stream().map(RecommendationEvidence::shown).toList();
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                RecommendationRules.evidence(shown, known, LondonDay.of(at)));
        var requested =
                recommendation.begin(RecommendationDeedKind.COMPLETION_REQUESTED, owner, at);
        recommendation.show(shown, at);
        return requested.endingIn(next);
    }

    // --- Handing over ----------------------------------------------------------------------------

    /** Offers it to another post, which may take it on or not; a later offer replaces it. */
    RecommendationFact offer(String post, String reason) {
        var doer = recommendation.accountability().ownerOrOffice(by);
        if (!recommendation.isInHand()) {
            throw DomainException.illegalTransition(
                    "A recommendation that is " + recommendation.state() + " is not handed over.");
        }
        DomainException.refuseIfAny(
                "The recommendation cannot be handed over.",
                RecommendationRules.handOver(recommendation.accountablePost(), post));
        var offered = recommendation.begin(RecommendationDeedKind.HAND_OVER_OFFERED, doer, at);
        recommendation.accountability().offer(post);
        return offered.about(post).because(reason).endingAsItIs();
    }

    /** The post that it is offered to answers for it from now on. */
    RecommendationFact takeOver(@Nullable String note) {
        var taker = recommendation.accountability().taker(by);
        var taken = recommendation.begin(RecommendationDeedKind.HAND_OVER_ACCEPTED, taker, at);
        var from = recommendation.accountablePost();
        recommendation.accountability().takeOver();
        return taken.about(from).because(note).endingAsItIs();
    }

    /** The post that it is offered to does not take it on. */
    RecommendationFact refuse(String reason) {
        var taker = recommendation.accountability().taker(by);
        var refused = recommendation.begin(RecommendationDeedKind.HAND_OVER_REFUSED, taker, at);
        recommendation.accountability().endOffer();
        return refused.about(taker.post()).because(reason).endingAsItIs();
    }
}
