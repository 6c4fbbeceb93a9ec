package org.dueregard.actionplan.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionAnnouncement.Changed;
import org.dueregard.actionplan.action.ActionAnnouncement.Completed;
import org.dueregard.actionplan.action.ActionAnnouncement.Decided;
import org.dueregard.actionplan.action.ActionAnnouncement.Reopened;
import org.dueregard.actionplan.post.Ownership;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.platform.Ids;
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

    /** Grows by one with every deed. */
    private int revision;

    private String title;
    private String description;
    private String accountablePost;
    private @Nullable String deliveryLead;
    private @Nullable String businessArea;

    /** The post that is asked to be accountable from now on; null where none is. */
    private @Nullable String offeredTo;

    private @Nullable String offeredArea;
    private @Nullable String offeredFor;

    /** The post that leads the unit in whose own plan it was drafted; null for the office's. */
    private @Nullable String authorPost;

    @Enumerated(EnumType.STRING)
    private Lens lens;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponsibilityLevel responsibilityLevel;

    @ElementCollection
    @CollectionTable(name = "action_characteristic", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "characteristic")
    private Set<String> characteristics = new HashSet<>();

    @Embedded private Origin origin;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "baseline_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "baseline_precision"))
    private @Nullable DueDate baseline;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "end_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
    private @Nullable DueDate endDate;

    /** The earliest date that is still to be met, of a milestone or of the end. */
    private @Nullable LocalDate nextDue;

    @Embedded private @Nullable SuccessMeasure successMeasure;
    @Embedded private @Nullable Resources resources;
    @Embedded private @Nullable MeasureResult result;

    @Enumerated(EnumType.STRING)
    private @Nullable Rating declaredRating;

    private @Nullable String declaredReason;

    @Enumerated(EnumType.STRING)
    private Effectiveness effectiveness;

    private @Nullable String effectivenessReason;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable UUID supersededBy;
    private @Nullable Instant foundInsufficientAt;
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("due.date, id")
    private List<Milestone> milestones = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("addedAt, id")
    private List<Evidence> evidence = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Deed> deeds = new ArrayList<>();

    protected Action() {}

    private Action(UUID id, Terms terms, Origin origin, Instant at) {
        this.id = id;
        this.origin = origin;
        this.state = ActionState.DRAFT;
        this.effectiveness = Effectiveness.NOT_ASSESSED;
        this.createdAt = at;
        apply(terms);
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
        var action = new Action(id, terms, origin, at);
        action.authorPost = author;
        var fact =
                action.new Happening(DeedKind.DRAFTED, doer, null, at).endingIn(ActionState.DRAFT);
        return new Drafted(action, fact);
    }

    /** A new action and the fact that made it. */
    public record Drafted(Action action, ActionFact fact) {}

    // --- What the programme office does; of a unit's own plan the post that drafted it -----------

    /** Asks a post to own it: the one that it names, or another after that has declined. */
    public ActionFact propose(Proposal proposal, Caller by, Instant at) {
        var next = ActionTransition.PROPOSE.from(state);
        DomainException.refuseIfAny(
                "The action cannot be proposed.",
                ActionRules.propose(state, accountablePost, proposal, successMeasure));
        var proposed = begin(DeedKind.PROPOSED, drafter(by), at);
        if (proposal.accountablePost() != null) {
            accountablePost = proposal.accountablePost();
        }
        return proposed.because(proposal.reason()).endingIn(next);
    }

    /**
     * Its source says anew what is asked, before anybody has taken it on; a post that has declined
     * is asked again.
     */
    public ActionFact restate(Terms terms, String reason, Caller by, Instant at) {
        var next = ActionTransition.PROPOSE.from(state);
        var restated = begin(DeedKind.RESTATED, Doer.service(by), at);
        apply(terms);
        return restated.because(reason).endingIn(next);
    }

    /** Takes it out of the plan; nobody who owns it can rid themselves of it. */
    public ActionFact withdraw(String reason, Set<Person> appointed, Caller by, Instant at) {
        requireNoOwner(appointed, by);
        var next = ActionTransition.WITHDRAW.from(state);
        var withdrawn = begin(DeedKind.WITHDRAWN, doer(remover(), by), at);
        leftOn = LondonDay.of(at);
        return withdrawn.because(reason).endingIn(next);
    }

    /** Another action takes its place; nobody who owns it can give it away like that. */
    public ActionFact supersede(
            UUID successor, String reason, Set<Person> appointed, Caller by, Instant at) {
        requireNoOwner(appointed, by);
        var next = ActionTransition.SUPERSEDE.from(state);
        var superseded = begin(DeedKind.SUPERSEDED, doer(remover(), by), at);
        supersededBy = successor;
        leftOn = LondonDay.of(at);
        return superseded.altering("supersededBy", null, successor).because(reason).endingIn(next);
    }

    // --- What the accountable post does ----------------------------------------------------------

    public ActionFact accept(Acceptance acceptance, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.ACCEPT.from(state);
        var accepted = begin(DeedKind.ACCEPTED, owner, at);
        deliveryLead = acceptance.deliveryLead();
        if (acceptance.businessArea() != null) {
            businessArea = acceptance.businessArea();
        }
        return accepted.because(acceptance.note())
                .announcing(decided(Decided.Decision.ACCEPTED, acceptance.note()))
                .endingIn(next);
    }

    public ActionFact decline(String reason, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.DECLINE.from(state);
        return begin(DeedKind.DECLINED, owner, at)
                .because(reason)
                .announcing(decided(Decided.Decision.DECLINED, reason))
                .endingIn(next);
    }

    /**
     * Work begins.
     *
     * @param released whether its source lets it begin: a mitigation needs its assessment's
     *     sign-off
     */
    public ActionFact start(Beginning beginning, boolean released, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.START.from(state);
        var measure =
                beginning.successMeasure() != null ? beginning.successMeasure() : successMeasure;
        var means = beginning.resources() != null ? beginning.resources() : resources;
        DomainException.refuseIfAny(
                "The action cannot start yet.",
                ActionRules.start(milestones, endDate, measure, means, released));
        var started = begin(DeedKind.STARTED, owner, at);
        successMeasure = measure;
        resources = means;
        startedOn = LondonDay.of(at);
        return started.endingIn(next);
    }

    public ActionFact hold(String reason, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.HOLD.from(state);
        return begin(DeedKind.HELD, owner, at).because(reason).endingIn(next);
    }

    public ActionFact resume(@Nullable String reason, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.RESUME.from(state);
        return begin(DeedKind.RESUMED, owner, at).because(reason).endingIn(next);
    }

    public ActionFact addMilestone(
            UUID milestone, String name, DueDate due, Caller by, Instant at) {
        var planner = planner("take a milestone", by);
        DomainException.refuseIfAny(
                "The milestone cannot be added.", ActionRules.milestone(due, endDate));
        var added = begin(DeedKind.MILESTONE_ADDED, planner, at);
        milestones.add(new Milestone(milestone, name, due));
        return added.altering("milestone", null, name).endingIn(state);
    }

    public ActionFact moveMilestone(
            UUID milestone, DueDate to, String reason, Caller by, Instant at) {
        var planner = planner("move a milestone", by);
        var step = milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot move.", ActionRules.moveMilestone(step, to, endDate));
        var moved = begin(DeedKind.MILESTONE_MOVED, planner, at);
        moved.altering("milestoneDue", step.due().date(), to.date());
        step.move(to);
        return moved.because(reason).endingIn(state);
    }

    public ActionFact meetMilestone(UUID milestone, LocalDate metOn, Caller by, Instant at) {
        var owner = owner(by);
        requireState("meet a milestone", ActionState.ACTIVE);
        var step = milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot be met.",
                ActionRules.meetMilestone(step, metOn, LondonDay.of(at)));
        var met = begin(DeedKind.MILESTONE_MET, owner, at);
        step.meet(metOn);
        return met.altering("milestoneMet", null, step.title()).endingIn(state);
    }

    /** Sets the end date, which is the baseline from then on, or moves it with a reason. */
    public ActionFact endOn(DueDate to, @Nullable String reason, Caller by, Instant at) {
        var planner = planner("take an end date", by);
        DomainException.refuseIfAny(
                "The end date cannot be that.",
                ActionRules.endDate(to, endDate, reason, startedOn, milestones));
        var kind = endDate == null ? DeedKind.END_DATE_SET : DeedKind.END_DATE_MOVED;
        var moved = begin(kind, planner, at);
        aimAt(to);
        return moved.because(reason).endingIn(state);
    }

    /** Another post, or none, leads on its delivery; the accountable post stays what it is. */
    public ActionFact deliverBy(@Nullable String lead, String reason, Caller by, Instant at) {
        var owner = owner(by);
        requireState(
                "be delivered by another post",
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD,
                ActionState.COMPLETION_REQUESTED);
        var changed = begin(DeedKind.DELIVERY_LEAD_CHANGED, owner, at);
        changed.altering("deliveryLead", deliveryLead, lead);
        deliveryLead = lead;
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
        var offerer = by.holds(accountablePost) ? owner(by) : officeOrOwner(by);
        requireHandOver();
        DomainException.refuseIfAny(
                "The action cannot be handed over.", ActionRules.handOver(accountablePost, post));
        var offered = begin(DeedKind.HAND_OVER_OFFERED, offerer, at);
        offered.altering("offeredTo", offeredTo, post);
        offeredTo = post;
        offeredArea = area;
        offeredFor = reason;
        return offered.because(reason).endingIn(state);
    }

    /** The post that it is offered to is accountable from now on. */
    public ActionFact takeOver(Caller by, Instant at) {
        var taker = taker(by);
        requireHandOver();
        var taken = begin(DeedKind.HAND_OVER_ACCEPTED, taker, at);
        accountablePost = offered();
        if (offeredArea != null && !offeredArea.equals(businessArea)) {
            taken.altering("businessArea", businessArea, offeredArea);
            businessArea = offeredArea;
        }
        var reason = offeredFor;
        endOffer();
        return taken.because(reason).endingIn(state);
    }

    /** The post that it is offered to does not take it on. */
    public ActionFact refuseHandOver(String reason, Caller by, Instant at) {
        var taker = taker(by);
        var refused = begin(DeedKind.HAND_OVER_REFUSED, taker, at);
        refused.altering("offeredTo", offeredTo, null);
        endOffer();
        return refused.because(reason).endingIn(state);
    }

    /** Declares a worse rating than the computed one, or takes the declaration back with null. */
    public ActionFact declareRating(
            @Nullable Rating rating, @Nullable String reason, Caller by, Instant at) {
        var owner = owner(by);
        requireState(
                "be rated",
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD,
                ActionState.COMPLETION_REQUESTED);
        if (rating != null) {
            DomainException.refuseIfAny(
                    "The rating cannot be declared.",
                    ActionRules.declareRating(rating, computedRating(LondonDay.of(at))));
        }
        var declared = begin(DeedKind.RATING_DECLARED, owner, at);
        declaredRating = rating;
        declaredReason = rating == null ? null : reason;
        return declared.because(reason).endingIn(state);
    }

    public ActionFact addEvidence(UUID piece, NewEvidence shown, Caller by, Instant at) {
        var owner = owner(by);
        requireState("take evidence", ActionState.ACTIVE);
        DomainException.refuseIfAny(
                "The evidence cannot be added.", ActionRules.evidence(shown, LondonDay.of(at)));
        var added = begin(DeedKind.EVIDENCE_ADDED, owner, at);
        evidence.add(new Evidence(piece, shown, at));
        return added.altering("evidence", null, piece).endingIn(state);
    }

    public ActionFact requestCompletion(CompletionRequest request, Caller by, Instant at) {
        var owner = owner(by);
        var next = ActionTransition.REQUEST_COMPLETION.from(state);
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                ActionRules.requestCompletion(evidence, foundInsufficientAt));
        var requested = begin(DeedKind.COMPLETION_REQUESTED, owner, at);
        result = request.result();
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
        var reference = minute != null ? minute : id + "/" + (revision + 1);
        completedOn = today;
        declaredRating = null;
        declaredReason = null;
        return completed
                .altering("decisionRef", null, reference)
                .because(decision.reason())
                .announcing(
                        new Completed(
                                id,
                                origin.type(),
                                origin.id(),
                                today,
                                body.code(),
                                reference,
                                evidence.stream().map(Completed.Shown::of).toList(),
                                Completed.Result.of(successMeasure, result)))
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
        judged.altering("effectiveness", effectiveness, worked);
        effectiveness = worked;
        effectivenessReason = reason;
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

    private ActionFact reopened(ReopeningCause cause, String reason, Doer doer, Instant at) {
        var next = ActionTransition.REOPEN.from(state);
        var reopened = begin(DeedKind.REOPENED, doer, at);
        var ineffective = cause == ReopeningCause.NOT_EFFECTIVE;
        completedOn = null;
        result = null;
        effectiveness = ineffective ? Effectiveness.NOT_EFFECTIVE : Effectiveness.NOT_ASSESSED;
        effectivenessReason = ineffective ? reason : null;
        if (cause == ReopeningCause.EVIDENCE_INSUFFICIENT) {
            foundInsufficientAt = at;
        }
        return reopened.altering("cause", null, cause)
                .because(reason)
                .announcing(new Reopened(id, origin.id(), reason, cause))
                .endingIn(next);
    }

    // --- Guards ----------------------------------------------------------------------------------

    /** Everybody who owns the action or has owned it: by their deeds, and by these appointments. */
    public Set<Person> ownersWith(Set<Person> appointed) {
        return Stream.concat(
                        appointed.stream(),
                        deeds.stream().filter(Deed::isOwnership).map(Deed::person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which posts have been accountable since it was drafted; not those that declined it. */
    public List<Tenure> tenures(LocalDate today) {
        var tenures = new ArrayList<Tenure>();
        var first = LondonDay.of(createdAt);
        for (var deed : deeds) {
            if (deed.kind() == DeedKind.HAND_OVER_ACCEPTED) {
                var day = LondonDay.of(deed.at());
                tenures.add(new Tenure(deed.before(Alteration.OWNER), first, day));
                first = day;
            }
        }
        tenures.add(new Tenure(accountablePost, first, today));
        return tenures;
    }

    private void requireHandOver() {
        requireState(
                "be handed over",
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD,
                ActionState.COMPLETION_REQUESTED);
    }

    private Doer officeOrOwner(Caller by) {
        return authorPost == null && by.has(Doer.OFFICE) ? Doer.office(by) : owner(by);
    }

    private Doer taker(Caller by) {
        var post = offered();
        by.requirePost(post);
        return Doer.owner(by, post);
    }

    private String offered() {
        if (offeredTo == null) {
            throw DomainException.illegalTransition("The action is offered to no other post.");
        }
        return offeredTo;
    }

    private void endOffer() {
        offeredTo = null;
        offeredArea = null;
        offeredFor = null;
    }

    private static void requireChair(DecidingBody body, Caller by) {
        if (!body.decidesCompletions()) {
            throw DomainException.forbidden(
                    "body-may-not-decide",
                    "The body " + body.code() + " has no power to decide completions.");
        }
        by.requirePost(body.chairPost());
    }

    private Doer owner(Caller by) {
        by.requirePost(accountablePost);
        return Doer.owner(by, accountablePost);
    }

    /**
     * Refuses whoever may not draft it: a unit's own action is for its author alone, as the plan
     * that it is in; every other one is for the programme office.
     */
    void requireDrafter(Caller by) {
        if (authorPost == null) {
            by.requireRole(Doer.OFFICE);
        } else {
            by.requirePost(authorPost);
        }
    }

    /** Refuses whoever may not take it out of the plan. */
    void requireRemover(Caller by) {
        var remover = remover();
        if (remover == null) {
            by.requireRole(Doer.OFFICE);
        } else {
            by.requirePost(remover);
        }
    }

    private Doer drafter(Caller by) {
        return doer(authorPost, by);
    }

    /** Its author's post, unless that has taken it on itself; null for the office. */
    private @Nullable String remover() {
        return state.isBeforeAgreement() || !accountablePost.equals(authorPost) ? authorPost : null;
    }

    private static Doer doer(@Nullable String post, Caller by) {
        return post == null ? Doer.office(by) : Doer.planner(by, post);
    }

    /** No owner takes it out of the plan; what nobody has taken on, its author may take back. */
    private void requireNoOwner(Set<Person> appointed, Caller by) {
        if (authorPost == null || !state.isBeforeAgreement()) {
            ActionRules.requireIndependent(by.person(), ownersWith(appointed));
        }
    }

    /** Who plans the action: its author while it is a draft, the accountable post from then on. */
    private Doer planner(String what, Caller by) {
        if (state == ActionState.DRAFT) {
            requireDrafter(by);
            return drafter(by);
        }
        var owner = owner(by);
        requireState(
                what,
                ActionState.PROPOSED,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD);
        return owner;
    }

    private void requireState(String what, ActionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.illegalTransition(
                    "An action that is " + state + " cannot " + what + ".");
        }
    }

    // --- Changing and telling --------------------------------------------------------------------

    private void apply(Terms terms) {
        title = terms.title();
        description = terms.description();
        accountablePost = terms.accountablePost();
        businessArea = terms.businessArea();
        lens = terms.lens();
        responsibilityLevel = terms.responsibilityLevel();
        characteristics.retainAll(terms.characteristics());
        characteristics.addAll(terms.characteristics());
        successMeasure = terms.successMeasure();
        if (terms.endDate() != null) {
            aimAt(terms.endDate());
        }
    }

    /** The only place where the end date is set; the baseline takes the first one and no other. */
    private void aimAt(DueDate end) {
        if (baseline == null) {
            baseline = end;
        }
        endDate = end;
    }

    private @Nullable LocalDate earliestDue() {
        var end = endDate == null ? Stream.<LocalDate>empty() : Stream.of(endDate.date());
        var unmet =
                milestones.stream().filter(each -> !each.isMet()).map(each -> each.due().date());
        return Stream.concat(end, unmet).min(LocalDate::compareTo).orElse(null);
    }

    private Decided decided(Decided.Decision decision, @Nullable String reason) {
        return new Decided(
                id,
                origin.type(),
                origin.id(),
                decision,
                accountablePost,
                businessArea,
                endDate == null ? null : endDate.date(),
                reason);
    }

    private Happening begin(DeedKind kind, Doer doer, Instant at) {
        return new Happening(kind, doer, snapshot(at), at);
    }

    /**
     * A deed in progress: it remembers how the action stood, and at its end writes the line of the
     * history, compares before with after, and tells others what they are owed.
     */
    private final class Happening {
        private final DeedKind kind;
        private final Doer doer;
        private final @Nullable ActionSnapshot before;
        private final Instant at;
        private final List<Alteration> noted = new ArrayList<>();
        private final List<ActionAnnouncement> told = new ArrayList<>();
        private @Nullable String reason;

        Happening(DeedKind kind, Doer doer, @Nullable ActionSnapshot before, Instant at) {
            this.kind = kind;
            this.doer = doer;
            this.before = before;
            this.at = at;
        }

        Happening altering(String field, @Nullable Object from, @Nullable Object to) {
            noted.add(Alteration.of(field, from, to));
            return this;
        }

        Happening because(@Nullable String why) {
            reason = why;
            return this;
        }

        Happening announcing(ActionAnnouncement announcement) {
            told.add(announcement);
            return this;
        }

        ActionFact endingIn(ActionState next) {
            state = next;
            if (!next.bindsPost()) {
                endOffer();
            }
            nextDue = earliestDue();
            revision++;
            var after = snapshot(at);
            var announced = before == null ? List.<Alteration>of() : before.comparedWith(after);
            var written =
                    Stream.concat(
                                    announced.stream().filter(each -> !each.isOfState()),
                                    noted.stream())
                            .toList();
            var from = before == null ? null : before.state();
            deeds.add(new Deed(Ids.next(), revision, kind, at, doer, from, next, written, reason));
            if (!announced.isEmpty()) {
                var why = reason == null ? kind.words() : reason;
                told.add(
                        new Changed(
                                id,
                                revision,
                                origin.id(),
                                announced.stream().map(each -> each.told(why)).toList(),
                                after.computedRating(),
                                doer.announcedAs()));
            }
            return new ActionFact(
                    id,
                    kind,
                    before,
                    after,
                    reason,
                    told.stream().map(ActionAnnouncement::announcement).toList());
        }
    }

    private ActionSnapshot snapshot(Instant at) {
        return new ActionSnapshot(
                id,
                title,
                description,
                origin,
                state,
                accountablePost,
                deliveryLead,
                businessArea,
                lens,
                responsibilityLevel,
                new TreeSet<>(characteristics),
                successMeasure,
                baseline,
                endDate,
                resources,
                result,
                computedRating(LondonDay.of(at)),
                declaredRating,
                effectiveness,
                milestones.size(),
                (int) milestones.stream().filter(Milestone::isMet).count(),
                evidence.size(),
                startedOn,
                completedOn,
                supersededBy);
    }

    /** Loads all that belongs to it, so that it can be shown after its transaction. */
    Action whole() {
        Hibernate.initialize(characteristics);
        Hibernate.initialize(milestones);
        Hibernate.initialize(evidence);
        deeds.forEach(Deed::alterations);
        return this;
    }

    // --- Reading ---------------------------------------------------------------------------------

    /** The rating by dates and state; of an action that has left the plan, as it then stood. */
    public Rating computedRating(LocalDate today) {
        return Ratings.computed(state, nextDue, slippage(), leftOn == null ? today : leftOn);
    }

    /** How it stands with a post that is accountable for it, or was. */
    public ActionStanding standingWith(String post, LocalDate today) {
        if (!accountablePost.equals(post)) {
            return ActionStanding.HANDED_OVER;
        }
        return switch (state) {
            case COMPLETE -> ActionStanding.COMPLETED;
            case DECLINED, WITHDRAWN, SUPERSEDED -> ActionStanding.NOT_HELD;
            case DRAFT, PROPOSED, AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED ->
                    nextDue != null && today.isAfter(nextDue)
                            ? ActionStanding.LATE
                            : ActionStanding.OPEN;
        };
    }

    /** Each time that it went from one post to another, with the reason. */
    public List<HandOver> handOvers() {
        return deeds.stream()
                .filter(deed -> deed.kind() == DeedKind.HAND_OVER_ACCEPTED)
                .map(
                        deed ->
                                new HandOver(
                                        LondonDay.of(deed.at()),
                                        deed.before(Alteration.OWNER),
                                        Objects.requireNonNull(deed.post()),
                                        deed.reason()))
                .toList();
    }

    /** Days from the first end date to the present one. */
    public long slippage() {
        return endDate == null || baseline == null ? 0 : endDate.daysAfter(baseline);
    }

    /** Whether it asks the same of the same post, by the same date. */
    public boolean hasTerms(Terms terms) {
        return title.equals(terms.title())
                && description.equals(terms.description())
                && accountablePost.equals(terms.accountablePost())
                && lens == terms.lens()
                && responsibilityLevel == terms.responsibilityLevel()
                && characteristics.equals(terms.characteristics())
                && Objects.equals(successMeasure, terms.successMeasure())
                && (Objects.equals(baseline, terms.endDate())
                        || Objects.equals(endDate, terms.endDate()));
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
        return milestones.stream()
                .filter(each -> each.id().equals(milestone))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("milestone", milestone));
    }

    public Evidence evidence(UUID piece) {
        return evidence.stream()
                .filter(each -> each.id().equals(piece))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("evidence", piece));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String accountablePost() {
        return accountablePost;
    }

    /** The post that is asked to be accountable from now on; null where none is. */
    public @Nullable String offeredTo() {
        return offeredTo;
    }

    public @Nullable String deliveryLead() {
        return deliveryLead;
    }

    public @Nullable String businessArea() {
        return businessArea;
    }

    public Lens lens() {
        return lens;
    }

    /** At which level of the organisation it is to be done; null where that is not said. */
    public @Nullable ResponsibilityLevel responsibilityLevel() {
        return responsibilityLevel;
    }

    public List<String> characteristics() {
        return characteristics.stream().sorted().toList();
    }

    public Origin origin() {
        return origin;
    }

    public ActionState state() {
        return state;
    }

    /** The first end date; it never moves. */
    public @Nullable DueDate baseline() {
        return baseline;
    }

    public @Nullable DueDate endDate() {
        return endDate;
    }

    public @Nullable SuccessMeasure successMeasure() {
        return successMeasure;
    }

    public @Nullable Resources resources() {
        return resources;
    }

    public @Nullable MeasureResult result() {
        return result;
    }

    public @Nullable Rating declaredRating() {
        return declaredRating;
    }

    public @Nullable String declaredReason() {
        return declaredReason;
    }

    public Effectiveness effectiveness() {
        return effectiveness;
    }

    public @Nullable String effectivenessReason() {
        return effectivenessReason;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable UUID supersededBy() {
        return supersededBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }
}
