package org.dueregard.actionplan.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What is done to an action by whoever asks for it: the programme office, the lead of a unit in
 * whose own plan it stands, the source that it comes from, and the groups in whose plans it stands
 * and with whom it is drafted.
 */
public final class Drafter {
    private final Action action;
    private final Caller by;
    private final Instant at;

    Drafter(Action action, Caller by, Instant at) {
        this.action = action;
        this.by = by;
        this.at = at;
    }

    /** Asks a post to own it: the one that it names, or another after that has declined. */
    public ActionFact propose(Proposal proposal) {
        return propose(proposal, Set.of());
    }

    /**
     * The same of an action that stands in the plans of groups: each was consulted, and its chair
     * has agreed to what is proposed.
     *
     * @param groups codes of them
     */
    public ActionFact propose(Proposal proposal, Set<String> groups) {
        var state = action.state();
        var present = action.accountablePost();
        var next = ActionTransition.PROPOSE.from(state);
        var violations =
                new ArrayList<>(
                        ActionRules.propose(state, present, proposal, action.successMeasure()));
        if (state == ActionState.DRAFT) {
            var asked = action.terms(proposal.postOr(present));
            violations.addAll(ConsentRules.leaveDraft(groups, action.consent(), asked));
        }
        DomainException.refuseIfAny("The action cannot be proposed.", violations);
        var proposed = begin(DeedKind.PROPOSED);
        if (proposal.accountablePost() != null) {
            action.accountability().ask(proposal.accountablePost());
        }
        return proposed.because(proposal.reason()).endingIn(next);
    }

    /** Says a draft anew; what a chair has agreed to before, they have not agreed to now. */
    public ActionFact redraft(Terms terms, String reason) {
        action.requireDrafter(by);
        action.requireState("be drafted anew", ActionState.DRAFT);
        DomainException.refuseIfAny(
                "The action cannot be drafted like that.",
                ScheduleRules.redraft(terms.endDate(), action.endDate(), action.milestones()));
        var redrafted = begin(DeedKind.REDRAFTED);
        action.terms().alterations(terms).forEach(redrafted::altering);
        action.say(terms);
        return redrafted.because(reason).endingAsItIs();
    }

    /** A group was consulted about the draft. */
    public ActionFact consult(UUID entry, NewConsultation said, Set<String> groups) {
        action.requireDrafter(by);
        action.requireState("be consulted about", ActionState.DRAFT);
        DomainException.refuseIfAny(
                "The consultation cannot be recorded.",
                ConsentRules.consult(groups, said, LondonDay.of(at)));
        var consulted = begin(DeedKind.CONSULTED);
        action.consent().record(new Consultation(entry, said, at));
        return consulted.altering("consulted", null, said.body()).endingAsItIs();
    }

    /** The chair of a group agrees to the terms as they are. */
    ActionFact agreeAsGroup(GroupAgreement.Chair chair, @Nullable String note, Set<String> groups) {
        by.requirePost(chair.post());
        action.requireState("be agreed by a group", ActionState.DRAFT);
        var consent = action.consent();
        DomainException.refuseIfAny(
                "The group cannot agree to it yet.",
                ConsentRules.agree(groups, chair.body(), consent, action.successMeasure()));
        var agreed = action.begin(DeedKind.GROUP_AGREED, Doer.chair(by, chair), at);
        var digest = action.terms().digest();
        consent.record(new GroupAgreement(chair, by.person(), digest, note, at));
        return agreed.altering("agreedTerms", null, digest).because(note).endingAsItIs();
    }

    /**
     * Its source says anew what is asked, before anybody has taken it on; a post that has declined
     * is asked again.
     */
    public ActionFact restate(Terms terms, String reason) {
        var next = ActionTransition.PROPOSE.from(action.state());
        var restated = action.begin(DeedKind.RESTATED, Doer.service(by), at);
        action.say(terms);
        return restated.because(reason).endingIn(next);
    }

    /** It is not complete while nothing is said of the progress of another. */
    ActionFact waitFor(UUID other) {
        action.requireState(
                "wait for another",
                ActionState.DRAFT,
                ActionState.PROPOSED,
                ActionState.DECLINED,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD);
        var linked = begin(DeedKind.PREREQUISITE_ADDED);
        action.progress().waitFor(other);
        return linked.altering("prerequisite", null, other).endingAsItIs();
    }

    /** Takes it out of the plan; nobody who owns it can rid themselves of it. */
    public ActionFact withdraw(String reason, Set<Person> appointed) {
        requireNoOwner(appointed);
        var next = ActionTransition.WITHDRAW.from(action.state());
        var withdrawn = beginRemoval(DeedKind.WITHDRAWN);
        action.schedule().leaveOn(LondonDay.of(at));
        return withdrawn.because(reason).endingIn(next);
    }

    /** Another action takes its place; nobody who owns it can give it away like that. */
    public ActionFact supersede(UUID successor, String reason, Set<Person> appointed) {
        requireNoOwner(appointed);
        var next = ActionTransition.SUPERSEDE.from(action.state());
        var superseded = beginRemoval(DeedKind.SUPERSEDED);
        action.giveWayTo(successor);
        action.schedule().leaveOn(LondonDay.of(at));
        return superseded.altering("supersededBy", null, successor).because(reason).endingIn(next);
    }

    private Happening begin(DeedKind kind) {
        return action.begin(kind, action.accountability().drafter(by), at);
    }

    private Happening beginRemoval(DeedKind kind) {
        return action.begin(kind, action.accountability().remover(action.state(), by), at);
    }

    /** No owner takes it out of the plan; what nobody has taken on, its author may take back. */
    private void requireNoOwner(Set<Person> appointed) {
        if (!action.accountability().authorMayTakeBack(action.state())) {
            ActionRules.requireIndependent(by.person(), action.ownersWith(appointed));
        }
    }
}
