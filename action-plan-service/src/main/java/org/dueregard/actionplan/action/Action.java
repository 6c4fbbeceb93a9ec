package org.dueregard.actionplan.action;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionAnnouncement.Completed;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided.Decision;
import org.dueregard.actionplan.action.ActionAnnouncement.Reopened;
import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * An action, from its draft to its decision, with one accountable post throughout. It keeps every
 * deed with the person who did it, and its first end date for ever.
 */
@Entity
@Table(name = "action")
public class Action {
    @Id private UUID id;

    @Version private long version;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Embedded private Origin origin;
    @Embedded private Brief brief;
    @Embedded private Accountability accountability;
    @Embedded private Schedule schedule;
    @Embedded private @Nullable Resources resources;
    @Embedded private @Nullable Declaration declaration;
    @Embedded private Progress progress;
    @Embedded private Completion completion;
    @Embedded private Raised raised = new Raised();
    private boolean targetMissed;
    private @Nullable UUID supersededBy;

    /** By which those know it who sent it in a file; null for one that was drafted by itself. */
    private @Nullable String reference;

    @Embedded private GroupConsent consent;
    @Embedded private History history;

    protected Action() {}

    private Action(UUID id, Terms terms, Origin origin, @Nullable String author, Instant at) {
        this.id = id;
        this.state = ActionState.DRAFT;
        this.origin = origin;
        this.brief = new Brief(terms);
        this.accountability =
                new Accountability(terms.accountablePost(), terms.businessArea(), author);
        this.schedule = new Schedule(at);
        this.progress = new Progress();
        this.completion = new Completion();
        this.consent = new GroupConsent();
        this.history = new History();
        if (terms.endDate() != null) {
            schedule.aimAt(terms.endDate());
        }
    }

    /** An action that nobody has been asked to own yet, and the fact of its drafting. */
    public static Drafted draft(UUID id, Terms terms, Origin origin, Caller by, Instant at) {
        return draft(id, terms, origin, null, Doer.office(by), at);
    }

    /**
     * @param author the post that alone plans it; null where the office does
     */
    static Drafted draft(
            UUID id, Terms terms, Origin origin, @Nullable String author, Doer doer, Instant at) {
        var action = new Action(id, terms, origin, author, at);
        var fact =
                new Happening(action, DeedKind.DRAFTED, doer, null, at).endingIn(ActionState.DRAFT);
        return new Drafted(action, fact);
    }

    /** A new action and the fact that made it. */
    public record Drafted(Action action, ActionFact fact) {}

    // --- What the programme office does; of a unit's own plan the post that drafted it -----------

    /** Asks a post to own it: the one that it names, or another after that has declined. */
    public ActionFact propose(Proposal proposal, Caller by, Instant at) {
        return propose(proposal, Set.of(), by, at);
    }

    /**
     * The same of an action that stands in the plans of groups: each was consulted, and its chair
     * has agreed to what is proposed.
     *
     * @param groups codes of them
     */
    public ActionFact propose(Proposal proposal, Set<String> groups, Caller by, Instant at) {
        var next = ActionTransition.PROPOSE.from(state);
        var violations =
                new ArrayList<>(
                        ActionRules.propose(state, accountablePost(), proposal, successMeasure()));
        if (state == ActionState.DRAFT) {
            var asked = terms(proposal.postOr(accountablePost()));
            violations.addAll(ConsentRules.leaveDraft(groups, consent, asked));
        }
        DomainException.refuseIfAny("The action cannot be proposed.", violations);
        var proposed = begin(DeedKind.PROPOSED, accountability.drafter(by), at);
        if (proposal.accountablePost() != null) {
            accountability.ask(proposal.accountablePost());
        }
        return proposed.because(proposal.reason()).endingIn(next);
    }

    /** Says a draft anew; what a chair has agreed to before, they have not agreed to now. */
    public ActionFact redraft(Terms terms, String reason, Caller by, Instant at) {
        accountability.requireDrafter(by);
        requireState("be drafted anew", ActionState.DRAFT);
        DomainException.refuseIfAny(
                "The action cannot be drafted like that.",
                ScheduleRules.redraft(terms.endDate(), endDate(), schedule.milestones()));
        var redrafted = begin(DeedKind.REDRAFTED, accountability.drafter(by), at);
        terms().alterations(terms).forEach(redrafted::altering);
        state(terms);
        return redrafted.because(reason).endingIn(state);
    }

    /** A group was consulted about the draft. */
    public ActionFact consult(
            UUID entry, NewConsultation said, Set<String> groups, Caller by, Instant at) {
        accountability.requireDrafter(by);
        requireState("be consulted about", ActionState.DRAFT);
        DomainException.refuseIfAny(
                "The consultation cannot be recorded.",
                ConsentRules.consult(groups, said, LondonDay.of(at)));
        var consulted = begin(DeedKind.CONSULTED, accountability.drafter(by), at);
        consent.record(new Consultation(entry, said, at));
        return consulted.altering("consulted", null, said.body()).endingIn(state);
    }

    /** The chair of a group agrees to the terms as they are. */
    ActionFact agreeAsGroup(
            GroupAgreement.Chair chair,
            @Nullable String note,
            Set<String> groups,
            Caller by,
            Instant at) {
        by.requirePost(chair.post());
        requireState("be agreed by a group", ActionState.DRAFT);
        DomainException.refuseIfAny(
                "The group cannot agree to it yet.",
                ConsentRules.agree(groups, chair.body(), consent, successMeasure()));
        var agreed = begin(DeedKind.GROUP_AGREED, Doer.chair(by, chair), at);
        var digest = terms().digest();
        consent.record(new GroupAgreement(chair, by.person(), digest, note, at));
        return agreed.altering("agreedTerms", null, digest).because(note).endingIn(state);
    }

    /**
     * Its source says anew what is asked, before anybody has taken it on; a post that has declined
     * is asked again.
     */
    public ActionFact restate(Terms terms, String reason, Caller by, Instant at) {
        var next = ActionTransition.PROPOSE.from(state);
        var restated = begin(DeedKind.RESTATED, Doer.service(by), at);
        state(terms);
        return restated.because(reason).endingIn(next);
    }

    /** Takes it out of the plan; nobody who owns it can rid themselves of it. */
    public ActionFact withdraw(String reason, Set<Person> appointed, Caller by, Instant at) {
        requireNoOwner(appointed, by);
        var next = ActionTransition.WITHDRAW.from(state);
        var withdrawn = begin(DeedKind.WITHDRAWN, accountability.remover(state, by), at);
        schedule.leaveOn(LondonDay.of(at));
        return withdrawn.because(reason).endingIn(next);
    }

    /** Another action takes its place; nobody who owns it can give it away like that. */
    public ActionFact supersede(
            UUID successor, String reason, Set<Person> appointed, Caller by, Instant at) {
        requireNoOwner(appointed, by);
        var next = ActionTransition.SUPERSEDE.from(state);
        var superseded = begin(DeedKind.SUPERSEDED, accountability.remover(state, by), at);
        supersededBy = successor;
        schedule.leaveOn(LondonDay.of(at));
        return superseded.altering("supersededBy", null, successor).because(reason).endingIn(next);
    }

    // --- What the accountable post does ----------------------------------------------------------

    public ActionFact accept(Acceptance acceptance, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.ACCEPT.from(state);
        var accepted = begin(DeedKind.ACCEPTED, owner, at);
        accountability.accept(acceptance);
        return accepted.because(acceptance.note())
                .announcing(Decided.of(this, Decision.ACCEPTED, acceptance.note()))
                .endingIn(next);
    }

    public ActionFact decline(String reason, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.DECLINE.from(state);
        return begin(DeedKind.DECLINED, owner, at)
                .because(reason)
                .announcing(Decided.of(this, Decision.DECLINED, reason))
                .endingIn(next);
    }

    /**
     * Work begins.
     *
     * @param released whether its source lets it begin: a mitigation needs its assessment's
     *     sign-off
     */
    public ActionFact start(Beginning beginning, boolean released, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.START.from(state);
        var measure =
                beginning.successMeasure() != null ? beginning.successMeasure() : successMeasure();
        var means = beginning.resources() != null ? beginning.resources() : resources;
        DomainException.refuseIfAny(
                "The action cannot start yet.",
                ActionRules.start(schedule.milestones(), endDate(), measure, means, released));
        var started = begin(DeedKind.STARTED, owner, at);
        brief.measureBy(measure);
        resources = means;
        schedule.startOn(LondonDay.of(at));
        return started.endingIn(next);
    }

    public ActionFact hold(String reason, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.HOLD.from(state);
        return begin(DeedKind.HELD, owner, at).because(reason).endingIn(next);
    }

    public ActionFact resume(@Nullable String reason, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.RESUME.from(state);
        return begin(DeedKind.RESUMED, owner, at).because(reason).endingIn(next);
    }

    public ActionFact addMilestone(UUID milestone, NewMilestone asked, Caller by, Instant at) {
        var planner = planner("take a milestone", by);
        DomainException.refuseIfAny(
                "The milestone cannot be added.", ScheduleRules.milestone(asked.due(), endDate()));
        var added = begin(DeedKind.MILESTONE_ADDED, planner, at);
        schedule.add(new Milestone(milestone, asked));
        return added.altering("milestone", null, asked.title()).endingIn(state);
    }

    public ActionFact moveMilestone(
            UUID milestone, DueDate to, String reason, Caller by, Instant at) {
        var planner = planner("move a milestone", by);
        var step = milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot move.", ScheduleRules.moveMilestone(step, to, endDate()));
        var moved = begin(DeedKind.MILESTONE_MOVED, planner, at);
        moved.altering("milestoneDue", step.due().date(), to.date());
        step.move(to);
        return moved.because(reason).endingIn(state);
    }

    public ActionFact meetMilestone(UUID milestone, LocalDate metOn, Caller by, Instant at) {
        var owner = accountability.owner(by);
        requireState("meet a milestone", ActionState.ACTIVE);
        var step = milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot be met.",
                ScheduleRules.meetMilestone(step, metOn, LondonDay.of(at)));
        var met = begin(DeedKind.MILESTONE_MET, owner, at);
        step.meet(metOn);
        return met.altering("milestoneMet", null, step.title()).endingIn(state);
    }

    /** Sets the end date, which is the baseline from then on, or moves it with a reason. */
    public ActionFact endOn(DueDate to, @Nullable String reason, Caller by, Instant at) {
        var planner = planner("take an end date", by);
        DomainException.refuseIfAny(
                "The end date cannot be that.",
                ScheduleRules.endDate(to, endDate(), reason, startedOn(), schedule.milestones()));
        var kind = endDate() == null ? DeedKind.END_DATE_SET : DeedKind.END_DATE_MOVED;
        var moved = begin(kind, planner, at);
        schedule.aimAt(to);
        return moved.because(reason).endingIn(state);
    }

    /** Another post, or none, leads on its delivery; the accountable post stays what it is. */
    public ActionFact deliverBy(@Nullable String lead, String reason, Caller by, Instant at) {
        var owner = accountability.owner(by);
        requireInHand("be delivered by another post");
        var changed = begin(DeedKind.DELIVERY_LEAD_CHANGED, owner, at);
        changed.altering("deliveryLead", deliveryLead(), lead);
        accountability.deliverBy(lead);
        return changed.because(reason).endingIn(state);
    }

    /**
     * Offers it to another post, which takes it on or does not; a later offer replaces it. The
     * office offers it too, where the post cannot.
     *
     * @param area the business area that it goes to; null to leave what it is
     */
    public ActionFact offer(
            String post, @Nullable String area, String reason, Caller by, Instant at) {
        var offerer = accountability.offerer(by);
        requireInHand("be handed over");
        DomainException.refuseIfAny(
                "The action cannot be handed over.", ActionRules.handOver(accountablePost(), post));
        var offered = begin(DeedKind.HAND_OVER_OFFERED, offerer, at);
        offered.altering("offeredTo", offeredTo(), post);
        accountability.offer(post, area, reason);
        return offered.because(reason).endingIn(state);
    }

    /** The post that it is offered to is accountable from now on. */
    public ActionFact takeOver(Caller by, Instant at) {
        var taker = accountability.taker(by);
        requireInHand("be handed over");
        var taken = begin(DeedKind.HAND_OVER_ACCEPTED, taker, at);
        var area = businessArea();
        var reason = accountability.takeOver();
        if (!Objects.equals(area, businessArea())) {
            taken.altering("businessArea", area, businessArea());
        }
        return taken.because(reason).endingIn(state);
    }

    /** The post that it is offered to does not take it on. */
    public ActionFact refuseHandOver(String reason, Caller by, Instant at) {
        var taker = accountability.taker(by);
        var refused = begin(DeedKind.HAND_OVER_REFUSED, taker, at);
        refused.altering("offeredTo", offeredTo(), null);
        accountability.endOffer();
        return refused.because(reason).endingIn(state);
    }

    /** Declares a worse rating than the computed one, or takes the declaration back with null. */
    public ActionFact declareRating(
            @Nullable Rating rating, @Nullable String reason, Caller by, Instant at) {
        var owner = accountability.owner(by);
        requireInHand("be rated");
        if (rating != null) {
            DomainException.refuseIfAny(
                    "The rating cannot be declared.",
                    ActionRules.declareRating(rating, computedRating(LondonDay.of(at))));
        }
        var declared = begin(DeedKind.RATING_DECLARED, owner, at);
        declaration = rating == null ? null : new Declaration(rating, reason);
        return declared.because(reason).endingIn(state);
    }

    /**
     * Its owner says how it comes along; a rating that is worse than the computed one stands
     * declared from then on, the computed one takes a declaration back.
     */
    public ActionFact stateProgress(UUID statement, NewStatement said, Caller by, Instant at) {
        var owner = accountability.owner(by);
        requireInHand("be reported on");
        var computed = schedule.rating(state, false, LondonDay.of(at));
        DomainException.refuseIfAny(
                "The progress cannot be stated.", ActionRules.stateProgress(said, computed));
        var stated = begin(DeedKind.PROGRESS_STATED, owner, at);
        progress.add(
                new ProgressStatement(
                        statement, said, DoneAs.OWNER, accountablePost(), null, null, at));
        var rating = said.rating();
        if (rating != null) {
            declaration =
                    rating.isWorseThan(computed) ? new Declaration(rating, said.statement()) : null;
        }
        return stated.altering("progress", null, said.progress())
                .because(said.statement())
                .endingIn(state);
    }

    public ActionFact addEvidence(UUID piece, NewEvidence shown, Caller by, Instant at) {
        var owner = accountability.owner(by);
        requireState("take evidence", ActionState.ACTIVE);
        DomainException.refuseIfAny(
                "The evidence cannot be added.", ActionRules.evidence(shown, LondonDay.of(at)));
        var added = begin(DeedKind.EVIDENCE_ADDED, owner, at);
        completion.show(new Evidence(piece, shown, at));
        return added.altering("evidence", null, piece).endingIn(state);
    }

    public ActionFact requestCompletion(CompletionRequest request, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = ActionTransition.REQUEST_COMPLETION.from(state);
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                ActionRules.requestCompletion(
                        completion.evidence(), completion.foundInsufficientAt()));
        var requested = begin(DeedKind.COMPLETION_REQUESTED, owner, at);
        completion.request(request.result());
        return requested.because(request.statement()).endingIn(next);
    }

    // --- What a body does ------------------------------------------------------------------------

    /**
     * Decides a request for completion.
     *
     * @param appointed everybody who has been appointed to the accountable post since the action
     *     began; none of them decides, nor anybody who has acted as its owner
     */
    public ActionFact decideCompletion(
            CompletionDecision decision,
            DecidingBody body,
            Set<Person> appointed,
            Caller by,
            Instant at) {
        requireChair(body, by);
        ActionRules.requireIndependent(by.person(), ownersWith(appointed));
        var doer = Doer.body(by, body);
        return switch (decision.outcome()) {
            case COMPLETE -> complete(decision, body, doer, at);
            case REFUSED -> {
                var next = ActionTransition.REFUSE_COMPLETION.from(state);
                yield begin(DeedKind.COMPLETION_REFUSED, doer, at)
                        .because(decision.reason())
                        .endingIn(next);
            }
        };
    }

    private ActionFact complete(
            CompletionDecision decision, DecidingBody body, Doer doer, Instant at) {
        var next = ActionTransition.CONFIRM_COMPLETION.from(state);
        var completed = begin(DeedKind.COMPLETION_CONFIRMED, doer, at);
        var today = LondonDay.of(at);
        var minute = decision.minute();
        var reference = minute != null ? minute : id + "/" + history.next();
        completion.completeOn(today);
        declaration = null;
        return completed
                .altering("decisionRef", null, reference)
                .because(decision.reason())
                .announcing(Completed.of(this, today, body.code(), reference))
                .endingIn(next);
    }

    /** Says whether a complete action has worked; none of its owners says so. */
    public ActionFact judgeEffectiveness(
            Effectiveness judged,
            String reason,
            DecidingBody body,
            Set<Person> appointed,
            Caller by,
            Instant at) {
        requireChair(body, by);
        ActionRules.requireIndependent(by.person(), ownersWith(appointed));
        return judged(judged, reason, Doer.body(by, body), at);
    }

    /** The same, from the assessor of the mitigation that it comes from. */
    public ActionFact evidenceSuffices(Effectiveness judged, String reason, Caller by, Instant at) {
        return judged(judged, reason, Doer.service(by), at);
    }

    private ActionFact judged(Effectiveness worked, String reason, Doer doer, Instant at) {
        requireState("be judged by its effect", ActionState.COMPLETE);
        var judged = begin(DeedKind.EFFECTIVENESS_JUDGED, doer, at);
        judged.altering("effectiveness", effectiveness(), worked);
        completion.judge(worked, reason);
        return judged.because(reason).endingIn(state);
    }

    /** A body takes a completion back. */
    public ActionFact reopen(
            ReopeningCause cause, String reason, DecidingBody body, Caller by, Instant at) {
        requireChair(body, by);
        return reopened(cause, reason, Doer.body(by, body), at);
    }

    /** The assessor of the mitigation that it comes from finds its evidence insufficient. */
    public ActionFact evidenceIsInsufficient(String reason, Caller by, Instant at) {
        return reopened(ReopeningCause.EVIDENCE_INSUFFICIENT, reason, Doer.service(by), at);
    }

    /** The target of the indicator that it is measured by was missed, or is missed no more. */
    ActionFact assessTarget(boolean missed, String words, Caller by, Instant at) {
        var assessed = begin(DeedKind.TARGET_ASSESSED, Doer.service(by), at);
        assessed.altering("targetMissed", targetMissed, missed);
        targetMissed = missed;
        return assessed.because(words).endingIn(state);
    }

    private ActionFact reopened(ReopeningCause cause, String reason, Doer doer, Instant at) {
        var next = ActionTransition.REOPEN.from(state);
        var reopened = begin(DeedKind.REOPENED, doer, at);
        completion.takeBack(cause, reason, at);
        return reopened.altering("cause", null, cause)
                .because(reason)
                .announcing(new Reopened(id, origin.id(), reason, cause))
                .endingIn(next);
    }

    /** A return of its group that was accepted tells of it, however it stands by then. */
    ActionFact reportProgress(UUID statement, NewStatement said, ReturnedBy returned, Instant at) {
        var reported = begin(DeedKind.PROGRESS_REPORTED, Doer.returning(returned), at);
        progress.add(
                new ProgressStatement(
                        statement,
                        said,
                        DoneAs.BODY,
                        returned.chairPost(),
                        returned.body(),
                        returned.periodTo(),
                        at));
        return reported.altering("progress", null, said.progress())
                .because(said.statement())
                .endingIn(state);
    }

    /** A return fell due on that day, and nobody has said how it comes along. */
    ActionFact missReturn(LocalDate dueOn, Caller by, Instant at) {
        requireState("miss a return", ActionState.ACTIVE);
        var missed = begin(DeedKind.RETURN_MISSED, Doer.service(by), at);
        progress.miss(dueOn);
        return missed.because("No return that was due on " + dueOn + " tells of it.")
                .endingIn(state);
    }

    /** It is not complete while nothing is said of the progress of another. */
    ActionFact waitFor(UUID other, Caller by, Instant at) {
        requireState(
                "wait for another",
                ActionState.DRAFT,
                ActionState.PROPOSED,
                ActionState.DECLINED,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD);
        var linked = begin(DeedKind.PREREQUISITE_ADDED, accountability.drafter(by), at);
        progress.waitFor(other);
        return linked.altering("prerequisite", null, other).endingIn(state);
    }

    // --- What others say of it -------------------------------------------------------------------

    /** Something about it is not met and has climbed; whoever lets it climb writes that down. */
    void raise(Escalated escalated) {
        raised.raise(escalated);
    }

    void settle(UUID escalation) {
        raised.settle(escalation);
    }

    // --- Guards ----------------------------------------------------------------------------------

    /** Everybody who owns the action or has owned it: by their deeds, and by these appointments. */
    public Set<Person> ownersWith(Set<Person> appointed) {
        return history.ownersWith(appointed);
    }

    /** Which posts have been accountable since it was drafted; not those that declined it. */
    public List<Tenure> tenures(LocalDate today) {
        return history.tenures(createdAt(), accountablePost(), today);
    }

    private static void requireChair(DecidingBody body, Caller by) {
        if (!body.decidesCompletions()) {
            throw DomainException.forbidden(
                    "body-may-not-decide",
                    "The body " + body.code() + " has no power to decide completions.");
        }
        by.requirePost(body.chairPost());
    }

    /** Whether it was drafted in a unit's own plan, which the lead of the unit alone writes. */
    boolean isOfUnit() {
        return accountability.isOfUnit();
    }

    void beKnownAs(String ofSender) {
        reference = ofSender;
    }

    /** Refuses whoever may not draft it. */
    void requireDrafter(Caller by) {
        accountability.requireDrafter(by);
    }

    /** Refuses whoever may not take it out of the plan. */
    void requireRemover(Caller by) {
        accountability.requireRemover(state, by);
    }

    /** No owner takes it out of the plan; what nobody has taken on, its author may take back. */
    private void requireNoOwner(Set<Person> appointed, Caller by) {
        if (!accountability.authorMayTakeBack(state)) {
            ActionRules.requireIndependent(by.person(), ownersWith(appointed));
        }
    }

    /** Who plans the action: its author while it is a draft, the accountable post from then on. */
    private Doer planner(String what, Caller by) {
        if (state == ActionState.DRAFT) {
            requireDrafter(by);
            return accountability.drafter(by);
        }
        var owner = accountability.owner(by);
        requireState(
                what,
                ActionState.PROPOSED,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD);
        return owner;
    }

    /** Some post has taken it on and is not done with it. */
    private void requireInHand(String what) {
        requireState(
                what,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD,
                ActionState.COMPLETION_REQUESTED);
    }

    private void requireState(String what, ActionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.illegalTransition(
                    "An action that is " + state + " cannot " + what + ".");
        }
    }

    // --- Changing and telling --------------------------------------------------------------------

    private void state(Terms terms) {
        brief.say(terms);
        accountability.ask(terms.accountablePost(), terms.businessArea());
        if (terms.endDate() != null) {
            schedule.aimAt(terms.endDate());
        }
    }

    private Happening begin(DeedKind kind, Doer doer, Instant at) {
        return new Happening(this, kind, doer, snapshot(at), at);
    }

    /** The end of every deed: the only place where a state is set and the history grows. */
    ActionFact end(Happening happening, ActionState next, Instant at) {
        state = next;
        if (!next.bindsPost()) {
            accountability.endOffer();
        }
        schedule.findNextDue();
        var written = happening.written(history.next(), snapshot(at));
        history.write(written.deed());
        return written.fact();
    }

    private ActionSnapshot snapshot(Instant at) {
        return ActionSnapshot.of(this, LondonDay.of(at));
    }

    /** Loads all that belongs to it, so that it can be shown after its transaction. */
    Action whole() {
        Hibernate.initialize(brief.characteristics());
        Hibernate.initialize(schedule.milestones());
        Hibernate.initialize(completion.evidence());
        Hibernate.initialize(progress.statements());
        Hibernate.initialize(progress.prerequisites());
        Hibernate.initialize(consent.consultations());
        Hibernate.initialize(consent.agreements());
        raised.escalations();
        history.deeds().forEach(Deed::alterations);
        return this;
    }

    // --- Reading ---------------------------------------------------------------------------------

    /** The rating by dates and state; of an action that has left the plan, as it then stood. */
    public Rating computedRating(LocalDate today) {
        if (raised.isRaised() && state.isOpen()) {
            return Rating.RED;
        }
        var rating = schedule.rating(state, progress.isReturnMissing(), today);
        return targetMissed ? Ratings.withTargetMissed(rating) : rating;
    }

    /** What about it is not met and has climbed, the oldest first. */
    public List<Escalated> escalations() {
        return raised.escalations();
    }

    /** How high the highest of that has climbed; 0 where nothing has. */
    public int escalationLevel() {
        return raised.level();
    }

    /** How it stands with a post that is accountable for it, or was. */
    public ActionStanding standingWith(String post, LocalDate today) {
        if (!accountability.isOf(post)) {
            return ActionStanding.HANDED_OVER;
        }
        return switch (state) {
            case COMPLETE -> ActionStanding.COMPLETED;
            case DECLINED, WITHDRAWN, SUPERSEDED -> ActionStanding.NOT_HELD;
            case DRAFT, PROPOSED, AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED ->
                    schedule.isLate(today) ? ActionStanding.LATE : ActionStanding.OPEN;
        };
    }

    /** Each time that it went from one post to another, with the reason. */
    public List<HandOver> handOvers() {
        return history.handOvers();
    }

    /** Days from the first end date to the present one. */
    public long slippage() {
        return schedule.slippage();
    }

    /** What it asks, of which post and by when. */
    public Terms terms() {
        return terms(accountablePost());
    }

    private Terms terms(String post) {
        return new Terms(
                title(),
                description(),
                post,
                businessArea(),
                lens(),
                responsibilityLevel(),
                brief.characteristics(),
                successMeasure(),
                endDate());
    }

    /** Whether it asks the same of the same post, by the same date. */
    public boolean hasTerms(Terms terms) {
        return brief.says(terms)
                && accountability.isOf(terms.accountablePost())
                && schedule.endsOrEnded(terms.endDate());
    }

    /** Whether it is open and nobody answers for it: its post does not, or has declined it. */
    public boolean isUnowned(Ownership ofPost) {
        return state.isOpen() && (state == ActionState.DECLINED || ofPost != Ownership.OWNED);
    }

    /**
     * Whether the public may see it: no draft, and nothing out of an assessment that is still
     * undecided.
     *
     * @param signedOff whether the assessment of its mitigation is signed off
     */
    public boolean isPublic(boolean signedOff) {
        return state != ActionState.DRAFT && (origin.type() != OriginType.MITIGATION || signedOff);
    }

    public Milestone milestone(UUID milestone) {
        return schedule.milestone(milestone);
    }

    public Evidence evidence(UUID piece) {
        return completion.evidence(piece);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return brief.title();
    }

    public String description() {
        return brief.description();
    }

    public String accountablePost() {
        return accountability.post();
    }

    /** The post that is asked to be accountable from now on; null where none is. */
    public @Nullable String offeredTo() {
        return accountability.offeredTo();
    }

    public @Nullable String deliveryLead() {
        return accountability.deliveryLead();
    }

    public @Nullable String businessArea() {
        return accountability.businessArea();
    }

    public Lens lens() {
        return brief.lens();
    }

    /** At which level of the organisation it is to be done; null where that is not said. */
    public @Nullable ResponsibilityLevel responsibilityLevel() {
        return brief.responsibilityLevel();
    }

    public List<String> characteristics() {
        return brief.sortedCharacteristics();
    }

    public Origin origin() {
        return origin;
    }

    public ActionState state() {
        return state;
    }

    /** The first end date; it never moves. */
    public @Nullable DueDate baseline() {
        return schedule.baseline();
    }

    public @Nullable DueDate endDate() {
        return schedule.endDate();
    }

    public @Nullable SuccessMeasure successMeasure() {
        return brief.successMeasure();
    }

    public @Nullable Resources resources() {
        return resources;
    }

    public @Nullable MeasureResult result() {
        return completion.result();
    }

    public @Nullable Rating declaredRating() {
        return declaration == null ? null : declaration.rating();
    }

    public @Nullable String declaredReason() {
        return declaration == null ? null : declaration.reason();
    }

    public Effectiveness effectiveness() {
        return completion.effectiveness();
    }

    public @Nullable String effectivenessReason() {
        return completion.effectivenessReason();
    }

    public @Nullable LocalDate startedOn() {
        return schedule.startedOn();
    }

    public @Nullable LocalDate completedOn() {
        return completion.completedOn();
    }

    /** Whether a target of the indicator that it is measured by was missed when last assessed. */
    public boolean isTargetMissed() {
        return targetMissed;
    }

    public @Nullable UUID supersededBy() {
        return supersededBy;
    }

    /** By which those know it who sent it in a file; null for one that was drafted by itself. */
    public @Nullable String reference() {
        return reference;
    }

    public Instant createdAt() {
        return schedule.createdAt();
    }

    public ProgressStatement statement(UUID statement) {
        return progress.statements().stream()
                .filter(each -> each.id().equals(statement))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("progress statement", statement));
    }

    /** What was said of its progress, the first statement first. */
    public List<ProgressStatement> statements() {
        return List.copyOf(progress.statements());
    }

    /** What was said last of its progress; null where nothing is recorded. */
    public @Nullable ProgressStatement lastStatement() {
        return progress.statements().isEmpty() ? null : progress.statements().getLast();
    }

    /** When a return fell due that tells nothing of it; null where none is missing. */
    public @Nullable LocalDate returnMissedOn() {
        return progress.returnMissedOn();
    }

    /** The actions whose progress it waits for. */
    public Set<UUID> prerequisites() {
        return Set.copyOf(progress.prerequisites());
    }

    public List<Milestone> milestones() {
        return List.copyOf(schedule.milestones());
    }

    public List<Evidence> evidence() {
        return List.copyOf(completion.evidence());
    }

    public Consultation consultation(UUID entry) {
        return consent.consultations().stream()
                .filter(each -> each.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("consultation", entry));
    }

    public List<Consultation> consultations() {
        return List.copyOf(consent.consultations());
    }

    /** What the chairs of groups have agreed to, in the terms of that time. */
    public List<GroupAgreement> agreements() {
        return List.copyOf(consent.agreements());
    }

    /** Whether that is to what it asks now. */
    public boolean isAsAgreed(GroupAgreement agreement) {
        return agreement.isTo(terms().digest());
    }

    public List<Deed> deeds() {
        return List.copyOf(history.deeds());
    }
}
