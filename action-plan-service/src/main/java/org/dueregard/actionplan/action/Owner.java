package org.dueregard.actionplan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided.Decision;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What a holder of the accountable post does with an action: takes it on or declines it, does the
 * work, says how that comes along, shows it, and asks for the completion; and how it goes to
 * another post.
 */
public final class Owner {
    private final Action action;
    private final Caller by;
    private final Instant at;

    Owner(Action action, Caller by, Instant at) {
        this.action = action;
        this.by = by;
        this.at = at;
    }

    // --- Answering -------------------------------------------------------------------------------

    public ActionFact accept(Acceptance acceptance) {
        var owner = owner();
        var next = ActionTransition.ACCEPT.from(action.state());
        var accepted = action.begin(DeedKind.ACCEPTED, owner, at);
        action.accountability().accept(acceptance);
        return accepted.because(acceptance.note())
                .announcing(Decided.of(action, Decision.ACCEPTED, acceptance.note()))
                .endingIn(next);
    }

    public ActionFact decline(String reason) {
        var owner = owner();
        var next = ActionTransition.DECLINE.from(action.state());
        return action.begin(DeedKind.DECLINED, owner, at)
                .because(reason)
                .announcing(Decided.of(action, Decision.DECLINED, reason))
                .endingIn(next);
    }

    // --- Working ---------------------------------------------------------------------------------

    /**
     * Work begins.
     *
     * @param released whether its source lets it begin: a mitigation needs its assessment's
     *     sign-off
     */
    public ActionFact start(Beginning beginning, boolean released) {
        var owner = owner();
        var next = ActionTransition.START.from(action.state());
        var measure =
                beginning.successMeasure() != null
                        ? beginning.successMeasure()
                        : action.successMeasure();
        var means = beginning.resources() != null ? beginning.resources() : action.resources();
        DomainException.refuseIfAny(
                "The action cannot start yet.",
                ActionRules.start(action.milestones(), action.endDate(), measure, means, released));
        var started = action.begin(DeedKind.STARTED, owner, at);
        action.brief().measureBy(measure);
        action.brief().resource(means);
        action.schedule().startOn(LondonDay.of(at));
        return started.endingIn(next);
    }

    public ActionFact hold(String reason) {
        var owner = owner();
        var next = ActionTransition.HOLD.from(action.state());
        return action.begin(DeedKind.HELD, owner, at).because(reason).endingIn(next);
    }

    public ActionFact resume(@Nullable String reason) {
        var owner = owner();
        var next = ActionTransition.RESUME.from(action.state());
        return action.begin(DeedKind.RESUMED, owner, at).because(reason).endingIn(next);
    }

    public ActionFact meetMilestone(UUID milestone, LocalDate metOn) {
        var owner = owner();
        action.requireState("meet a milestone", ActionState.ACTIVE);
        var step = action.milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot be met.",
                ScheduleRules.meetMilestone(step, metOn, LondonDay.of(at)));
        var met = action.begin(DeedKind.MILESTONE_MET, owner, at);
        step.meet(metOn);
        return met.altering("milestoneMet", null, step.title()).endingAsItIs();
    }

    // --- Telling ---------------------------------------------------------------------------------

    /** Declares a worse rating than the computed one, or takes the declaration back with null. */
    public ActionFact declareRating(@Nullable Rating rating, @Nullable String reason) {
        var owner = owner();
        action.requireInHand("be rated");
        if (rating != null) {
            DomainException.refuseIfAny(
                    "The rating cannot be declared.",
                    ActionRules.declareRating(rating, action.computedRating(LondonDay.of(at))));
        }
        var declared = action.begin(DeedKind.RATING_DECLARED, owner, at);
        action.progress().declare(rating, reason);
        return declared.because(reason).endingAsItIs();
    }

    /**
     * Says how it comes along; a rating that is worse than the computed one stands declared from
     * then on, the computed one takes a declaration back.
     */
    public ActionFact stateProgress(UUID statement, NewStatement said) {
        var owner = owner();
        action.requireInHand("be reported on");
        var computed = action.schedule().rating(action.state(), false, LondonDay.of(at));
        DomainException.refuseIfAny(
                "The progress cannot be stated.", ActionRules.stateProgress(said, computed));
        var stated = action.begin(DeedKind.PROGRESS_STATED, owner, at);
        var progress = action.progress();
        progress.add(ProgressStatement.ofOwner(statement, said, action.accountablePost(), at));
        var rating = said.rating();
        if (rating != null) {
            progress.declare(rating.isWorseThan(computed) ? rating : null, said.statement());
        }
        return stated.altering("progress", null, said.progress())
                .because(said.statement())
                .endingAsItIs();
    }

    public ActionFact addEvidence(UUID piece, NewEvidence shown) {
        var owner = owner();
        action.requireState("take evidence", ActionState.ACTIVE);
        DomainException.refuseIfAny(
                "The evidence cannot be added.", ActionRules.evidence(shown, LondonDay.of(at)));
        var added = action.begin(DeedKind.EVIDENCE_ADDED, owner, at);
        action.completion().show(new Evidence(piece, shown, at));
        return added.altering("evidence", null, piece).endingAsItIs();
    }

    public ActionFact requestCompletion(CompletionRequest request) {
        var owner = owner();
        var completion = action.completion();
        var next = ActionTransition.REQUEST_COMPLETION.from(action.state());
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                ActionRules.requestCompletion(
                        completion.evidence(), completion.foundInsufficientAt()));
        var requested = action.begin(DeedKind.COMPLETION_REQUESTED, owner, at);
        completion.request(request.result());
        return requested.because(request.statement()).endingIn(next);
    }

    // --- Handing over ----------------------------------------------------------------------------

    /** Another post, or none, leads on its delivery; the accountable post stays what it is. */
    public ActionFact deliverBy(@Nullable String lead, String reason) {
        var owner = owner();
        action.requireInHand("be delivered by another post");
        var changed = action.begin(DeedKind.DELIVERY_LEAD_CHANGED, owner, at);
        changed.altering("deliveryLead", action.deliveryLead(), lead);
        action.accountability().deliverBy(lead);
        return changed.because(reason).endingAsItIs();
    }

    /**
     * Offers it to another post, which takes it on or does not; a later offer replaces it. The
     * office offers it too, where the post cannot.
     *
     * @param area the business area that it goes to; null to leave what it is
     */
    public ActionFact offer(String post, @Nullable String area, String reason) {
        var offerer = action.accountability().offerer(by);
        action.requireInHand("be handed over");
        DomainException.refuseIfAny(
                "The action cannot be handed over.",
                ActionRules.handOver(action.accountablePost(), post));
        var offered = action.begin(DeedKind.HAND_OVER_OFFERED, offerer, at);
        offered.altering("offeredTo", action.offeredTo(), post);
        action.accountability().offer(post, area, reason);
        return offered.because(reason).endingAsItIs();
    }

    /** The post that it is offered to is accountable from now on. */
    public ActionFact takeOver() {
        var taker = action.accountability().taker(by);
        action.requireInHand("be handed over");
        var taken = action.begin(DeedKind.HAND_OVER_ACCEPTED, taker, at);
        var area = action.businessArea();
        var reason = action.accountability().takeOver();
        if (!Objects.equals(area, action.businessArea())) {
            taken.altering("businessArea", area, action.businessArea());
        }
        return taken.because(reason).endingAsItIs();
    }

    /** The post that it is offered to does not take it on. */
    public ActionFact refuseHandOver(String reason) {
        var taker = action.accountability().taker(by);
        var refused = action.begin(DeedKind.HAND_OVER_REFUSED, taker, at);
        refused.altering("offeredTo", action.offeredTo(), null);
        action.accountability().endOffer();
        return refused.because(reason).endingAsItIs();
    }

    /** Refuses whoever does not hold the accountable post. */
    private Doer owner() {
        return action.accountability().owner(by);
    }
}
