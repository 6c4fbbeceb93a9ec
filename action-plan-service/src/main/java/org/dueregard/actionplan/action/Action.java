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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
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
 *
 * <p>What is done to it stands with whoever does it: {@link Drafter}, {@link Owner}, {@link
 * Planner}, {@link Judge} and {@link Observer}. What it is made of stands in its parts. It keeps
 * what is one for all of them: the state, which moves at the end of a deed and nowhere else.
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
    @Embedded private Progress progress;
    @Embedded private Completion completion;
    @Embedded private Raised raised = new Raised();
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

    // --- Who does something to it ----------------------------------------------------------------

    /** Whoever asks for it: its draft, the proposal to a post, and its way out of the plan. */
    public Drafter drafter(Caller by, Instant at) {
        return new Drafter(this, by, at);
    }

    /** The accountable post: from its answer to the request for completion. */
    public Owner owner(Caller by, Instant at) {
        return new Owner(this, by, at);
    }

    /** Whoever plans it: its milestones and its end date. */
    public Planner planner(Caller by, Instant at) {
        return new Planner(this, by, at);
    }

    /** Whoever decides whether it is complete and has worked. */
    public Judge judge(Caller by, Instant at) {
        return new Judge(this, by, at);
    }

    /** What is found of it elsewhere. */
    Observer observer(Instant at) {
        return new Observer(this, at);
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

    /** Some post has taken it on and is not done with it. */
    void requireInHand(String what) {
        requireState(
                what,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD,
                ActionState.COMPLETION_REQUESTED);
    }

    void requireState(String what, ActionState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw DomainException.illegalTransition(
                    "An action that is " + state + " cannot " + what + ".");
        }
    }

    // --- Changing and telling --------------------------------------------------------------------

    /** What it asks from now on. */
    void say(Terms terms) {
        brief.say(terms);
        accountability.ask(terms.accountablePost(), terms.businessArea());
        if (terms.endDate() != null) {
            schedule.aimAt(terms.endDate());
        }
    }

    /** It has the place of this one from now on. */
    void giveWayTo(UUID successor) {
        supersededBy = successor;
    }

    Happening begin(DeedKind kind, Doer doer, Instant at) {
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
        return progress.isTargetMissed() ? Ratings.withTargetMissed(rating) : rating;
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

    /** The same of another post. */
    Terms terms(String post) {
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
        return brief.resources();
    }

    public @Nullable MeasureResult result() {
        return completion.result();
    }

    public @Nullable Rating declaredRating() {
        return progress.declaredRating();
    }

    public @Nullable String declaredReason() {
        return progress.declaredReason();
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
        return progress.isTargetMissed();
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
        return progress.statement(statement);
    }

    /** What was said of its progress, the first statement first. */
    public List<ProgressStatement> statements() {
        return List.copyOf(progress.statements());
    }

    /** What was said last of its progress; null where nothing is recorded. */
    public @Nullable ProgressStatement lastStatement() {
        return progress.lastStatement();
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
        return consent.consultation(entry);
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

    // --- Its parts, for those who change them ----------------------------------------------------

    Accountability accountability() {
        return accountability;
    }

    Brief brief() {
        return brief;
    }

    Schedule schedule() {
        return schedule;
    }

    Progress progress() {
        return progress;
    }

    Completion completion() {
        return completion;
    }

    GroupConsent consent() {
        return consent;
    }

    History history() {
        return history;
    }
}
