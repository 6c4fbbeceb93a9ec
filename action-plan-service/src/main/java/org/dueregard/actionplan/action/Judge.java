package org.dueregard.actionplan.action;

import java.time.Instant;
import java.util.Set;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionAnnouncement.Completed;
import org.dueregard.actionplan.action.ActionAnnouncement.Reopened;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/**
 * What others than its owners decide about an action's end: a body by its chair, or the assessor of
 * the mitigation that it comes from. They say whether it is complete and whether it has worked, and
 * take its completion back.
 */
public final class Judge {
    private final Action action;
    private final Caller by;
    private final Instant at;

    Judge(Action action, Caller by, Instant at) {
        this.action = action;
        this.by = by;
        this.at = at;
    }

    /**
     * Decides a request for completion.
     *
     * @param appointed everybody who has been appointed to the accountable post since the action
     *     began; none of them decides, nor anybody who has acted as its owner
     */
    public ActionFact decideCompletion(
            CompletionDecision decision, DecidingBody body, Set<Person> appointed) {
        requireChair(body);
        ActionRules.requireIndependent(by.person(), action.ownersWith(appointed));
        return switch (decision.outcome()) {
            case COMPLETE -> complete(decision, body);
            case REFUSED -> {
                var next = ActionTransition.REFUSE_COMPLETION.from(action.state());
                yield action.begin(DeedKind.COMPLETION_REFUSED, Doer.body(by, body), at)
                        .because(decision.reason())
                        .endingIn(next);
            }
        };
    }

    private ActionFact complete(CompletionDecision decision, DecidingBody body) {
        var next = ActionTransition.CONFIRM_COMPLETION.from(action.state());
        var completed = action.begin(DeedKind.COMPLETION_CONFIRMED, Doer.body(by, body), at);
        var today = LondonDay.of(at);
        var minute = decision.minute();
        var reference = minute != null ? minute : action.id() + "/" + action.history().next();
        action.completion().completeOn(today);
        action.progress().declare(null, null);
        return completed
                .altering("decisionRef", null, reference)
                .because(decision.reason())
                .announcing(Completed.of(action, today, body.code(), reference))
                .endingIn(next);
    }

    /** Says whether a complete action has worked; none of its owners says so. */
    public ActionFact judgeEffectiveness(
            Effectiveness judged, String reason, DecidingBody body, Set<Person> appointed) {
        requireChair(body);
        ActionRules.requireIndependent(by.person(), action.ownersWith(appointed));
        return judged(judged, reason, Doer.body(by, body));
    }

    /** The same, from the assessor of the mitigation that it comes from. */
    public ActionFact evidenceSuffices(Effectiveness judged, String reason) {
        return judged(judged, reason, Doer.service(by));
    }

    private ActionFact judged(Effectiveness worked, String reason, Doer doer) {
        action.requireState("be judged by its effect", ActionState.COMPLETE);
        var judged = action.begin(DeedKind.EFFECTIVENESS_JUDGED, doer, at);
        judged.altering("effectiveness", action.effectiveness(), worked);
        action.completion().judge(worked, reason);
        return judged.because(reason).endingAsItIs();
    }

    /** A body takes a completion back. */
    public ActionFact reopen(ReopeningCause cause, String reason, DecidingBody body) {
        requireChair(body);
        return reopened(cause, reason, Doer.body(by, body));
    }

    /** The assessor of the mitigation that it comes from finds its evidence insufficient. */
    public ActionFact evidenceIsInsufficient(String reason) {
        return reopened(ReopeningCause.EVIDENCE_INSUFFICIENT, reason, Doer.service(by));
    }

    private ActionFact reopened(ReopeningCause cause, String reason, Doer doer) {
        var next = ActionTransition.REOPEN.from(action.state());
        var reopened = action.begin(DeedKind.REOPENED, doer, at);
        action.completion().takeBack(cause, reason, at);
        return reopened.altering("cause", null, cause)
                .because(reason)
                .announcing(new Reopened(action.id(), action.origin().id(), reason, cause))
                .endingIn(next);
    }

    private void requireChair(DecidingBody body) {
        if (!body.decidesCompletions()) {
            throw DomainException.forbidden(
                    "body-may-not-decide",
                    "The body " + body.code() + " has no power to decide completions.");
        }
        by.requirePost(body.chairPost());
    }
}
