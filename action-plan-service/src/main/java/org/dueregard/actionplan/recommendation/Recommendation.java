package org.dueregard.actionplan.recommendation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.actionplan.recommendation.RecommendationDeed.Doer;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation from its receipt to the decision that it is complete, and after it. One post
 * answers for it at a time; it keeps every deed with the person who did it.
 */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    @Id private String code;
    @Version private long version;

    @Embedded private Matter matter;
    @Embedded private Accountability accountability;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Embedded private @Nullable Answer answer;
    @Embedded private @Nullable Decision decision;
    private @Nullable String duty;
    private @Nullable LocalDate dutyEndedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(
            name = "recommendation_action",
            joinColumns = @JoinColumn(name = "recommendation_code"))
    @Column(name = "action_id")
    private Set<UUID> actions = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "recommendation_code", nullable = false, updatable = false)
    @OrderBy("addedAt, id")
    private List<RecommendationEvidence> evidence = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "recommendation_code", nullable = false, updatable = false)
    @OrderBy("number")
    private List<RecommendationDeed> deeds = new ArrayList<>();

    protected Recommendation() {}

    private Recommendation(NewRecommendation asked, LocalDate today) {
        this.code = asked.code();
        this.matter = Matter.of(asked, today);
        this.accountability = new Accountability(asked.accountablePost());
        this.state = RecommendationState.RECEIVED;
    }

    /** A new recommendation and the fact that it has been received. */
    record Received(Recommendation recommendation, RecommendationFact fact) {}

    static Received receive(NewRecommendation asked, Caller by, Instant at) {
        var today = LondonDay.of(at);
        var received = new Recommendation(asked, today);
        var doer = Doer.office(by);
        received.write(
                RecommendationDeedKind.RECEIVED,
                doer,
                at,
                null,
                RecommendationState.RECEIVED,
                null,
                null);
        var fact =
                new RecommendationFact(
                        RecommendationDeedKind.RECEIVED, null, received.snapshot(), null);
        return new Received(received, fact);
    }

    // --- What the accountable post does ----------------------------------------------------------

    /** Answers it with reasons. */
    RecommendationFact respond(boolean accepted, String reasons, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next =
                (accepted ? RecommendationTransition.ACCEPT : RecommendationTransition.REJECT)
                        .from(state);
        var before = snapshot();
        answer = new Answer(reasons, LondonDay.of(at));
        if (!accepted) {
            accountability.endOffer();
        }
        return become(
                accepted ? RecommendationDeedKind.ACCEPTED : RecommendationDeedKind.REJECTED,
                owner,
                before,
                next,
                null,
                reasons,
                at);
    }

    /** Says that it is done, and shows it. */
    RecommendationFact requestCompletion(List<Showing> shown, Caller by, Instant at) {
        var owner = accountability.owner(by);
        var next = RecommendationTransition.REQUEST_COMPLETION.from(state);
        var known = evidence.stream().map(RecommendationEvidence::shown).toList();
        DomainException.refuseIfAny(
                "Completion cannot be requested.",
                RecommendationRules.evidence(shown, known, LondonDay.of(at)));
        var before = snapshot();
        for (var each : shown) {
            if (evidence.stream().noneMatch(piece -> each.repeats(piece.shown()))) {
                evidence.add(new RecommendationEvidence(each, at));
            }
        }
        return become(
                RecommendationDeedKind.COMPLETION_REQUESTED, owner, before, next, null, null, at);
    }

    // --- What the accountable post does, or the programme office ---------------------------------

    /** An action carries it out. */
    RecommendationFact carryBy(UUID action, Caller by, Instant at) {
        if (state != RecommendationState.ACCEPTED && state != RecommendationState.IN_PROGRESS) {
            throw DomainException.illegalTransition(
                    "A recommendation that is " + state + " takes no action.");
        }
        return linked(action, accountability.ownerOrOffice(by), at);
    }

    /** What took the place of an action that carried it out carries it out from now on. */
    Optional<RecommendationFact> carryOnBy(UUID successor, Caller by, Instant at) {
        return actions.contains(successor)
                ? Optional.empty()
                : Optional.of(linked(successor, Doer.service(by), at));
    }

    private RecommendationFact linked(UUID action, Doer doer, Instant at) {
        var before = snapshot();
        actions.add(action);
        return become(
                RecommendationDeedKind.ACTION_LINKED,
                doer,
                before,
                state,
                action.toString(),
                null,
                at);
    }

    /** Offers it to another post, which may take it on or not; a later offer replaces it. */
    RecommendationFact offer(String post, String reason, Caller by, Instant at) {
        var doer = accountability.ownerOrOffice(by);
        if (!isInHand()) {
            throw DomainException.illegalTransition(
                    "A recommendation that is " + state + " is not handed over.");
        }
        DomainException.refuseIfAny(
                "The recommendation cannot be handed over.",
                RecommendationRules.handOver(accountablePost(), post));
        var before = snapshot();
        accountability.offer(post);
        return become(
                RecommendationDeedKind.HAND_OVER_OFFERED, doer, before, state, post, reason, at);
    }

    // --- What the post does that it is offered to ------------------------------------------------

    /** Answers for it from now on. */
    RecommendationFact takeOver(@Nullable String note, Caller by, Instant at) {
        var taker = accountability.taker(by);
        var before = snapshot();
        var from = accountablePost();
        accountability.takeOver();
        return become(
                RecommendationDeedKind.HAND_OVER_ACCEPTED, taker, before, state, from, note, at);
    }

    RecommendationFact refuse(String reason, Caller by, Instant at) {
        var taker = accountability.taker(by);
        var before = snapshot();
        accountability.endOffer();
        return become(
                RecommendationDeedKind.HAND_OVER_REFUSED,
                taker,
                before,
                state,
                taker.post(),
                reason,
                at);
    }

    // --- What a body does ------------------------------------------------------------------------

    /**
     * A body decides on the request; a refusal sends it back.
     *
     * @param chair the post in which the body's chair decides
     * @param appointed everybody who was appointed to a post while that answered for it
     * @param carriers everybody who owns an action that carries it out or has owned one
     */
    RecommendationFact decide(
            boolean complete,
            String body,
            String chair,
            String reason,
            Set<Person> appointed,
            Set<Person> carriers,
            Caller by,
            Instant at) {
        by.requirePost(chair);
        RecommendationRules.requireIndependent(by.person(), ownersWith(appointed), carriers);
        var next =
                (complete
                                ? RecommendationTransition.CONFIRM_COMPLETION
                                : RecommendationTransition.REFUSE_COMPLETION)
                        .from(state);
        var before = snapshot();
        decision = new Decision(body, reason, complete ? LondonDay.of(at) : null);
        if (complete && recurs() == null) {
            accountability.endOffer();
        }
        return become(
                complete
                        ? RecommendationDeedKind.COMPLETION_CONFIRMED
                        : RecommendationDeedKind.COMPLETION_REFUSED,
                new Doer(by.person(), DoneAs.BODY, chair, body),
                before,
                next,
                null,
                reason,
                at);
    }

    // --- What happens by itself ------------------------------------------------------------------

    /**
     * Follows its actions: those that were withdrawn, or gave their place to another, do not count.
     *
     * @param states of all that carry it out
     */
    Optional<RecommendationFact> follow(Collection<ActionState> states, Caller by, Instant at) {
        var live = states.stream().anyMatch(RecommendationRules::isLive);
        if (live && state == RecommendationState.ACCEPTED) {
            return Optional.of(
                    follow(
                            RecommendationTransition.TAKE_IN_HAND,
                            RecommendationDeedKind.TAKEN_IN_HAND,
                            by,
                            at));
        }
        if (!live && state == RecommendationState.IN_PROGRESS) {
            return Optional.of(
                    follow(
                            RecommendationTransition.LOSE_ITS_ACTIONS,
                            RecommendationDeedKind.LEFT_WITHOUT_ACTIONS,
                            by,
                            at));
        }
        return Optional.empty();
    }

    /** Stays on a cycle after completion. */
    RecommendationFact stayOn(String obligation, Caller by, Instant at) {
        var before = snapshot();
        duty = obligation;
        return become(
                RecommendationDeedKind.DUTY_LAID,
                Doer.service(by),
                before,
                state,
                obligation,
                null,
                at);
    }

    /**
     * Its duty recurs no more; a review that fell due before is still owed, and while it is overdue
     * the recommendation stays open.
     */
    RecommendationFact endDuty(String reason, Caller by, Instant at) {
        if (duty == null || dutyEndedOn != null) {
            throw DomainException.illegalTransition(
                    "The recommendation " + code + " has no duty that recurs.");
        }
        var before = snapshot();
        dutyEndedOn = LondonDay.of(at);
        return become(
                RecommendationDeedKind.DUTY_ENDED,
                Doer.office(by),
                before,
                state,
                duty,
                reason,
                at);
    }

    /** A review has been missed: it is open again. */
    RecommendationFact missReview(Caller by, Instant at) {
        return follow(
                RecommendationTransition.MISS_A_REVIEW,
                RecommendationDeedKind.REVIEW_MISSED,
                by,
                at);
    }

    /** Nothing of its cycle is overdue any more. */
    RecommendationFact catchUp(Caller by, Instant at) {
        return follow(
                RecommendationTransition.CATCH_UP, RecommendationDeedKind.REVIEW_HELD, by, at);
    }

    private RecommendationFact follow(
            RecommendationTransition transition,
            RecommendationDeedKind kind,
            Caller by,
            Instant at) {
        var next = transition.from(state);
        return become(kind, Doer.service(by), snapshot(), next, null, null, at);
    }

    // --- Guards and the history ------------------------------------------------------------------

    /** Everybody who answers for it or has done so: by their deeds, and by these appointments. */
    Set<Person> ownersWith(Set<Person> appointed) {
        return history().ownersWith(appointed);
    }

    /** Which posts have answered for it, from its receipt until today. */
    List<Tenure> tenures(LocalDate today) {
        return history().tenures(receivedOn(), accountablePost(), today);
    }

    private RecommendationHistory history() {
        return new RecommendationHistory(deeds);
    }

    /** Whether a post has anything to do about it, now or again and again. */
    boolean isInHand() {
        return state.isOpen() || (duty != null && dutyEndedOn == null);
    }

    private RecommendationFact become(
            RecommendationDeedKind kind,
            Doer doer,
            RecommendationSnapshot before,
            RecommendationState next,
            @Nullable String subject,
            @Nullable String reason,
            Instant at) {
        var from = state;
        state = next;
        write(kind, doer, at, from, next, subject, reason);
        return new RecommendationFact(kind, before, snapshot(), reason);
    }

    private void write(
            RecommendationDeedKind kind,
            Doer doer,
            Instant at,
            @Nullable RecommendationState from,
            RecommendationState to,
            @Nullable String subject,
            @Nullable String reason) {
        deeds.add(
                new RecommendationDeed(
                        deeds.size() + 1,
                        kind,
                        at,
                        doer,
                        from,
                        to,
                        accountablePost(),
                        subject,
                        reason));
    }

    private RecommendationSnapshot snapshot() {
        return RecommendationSnapshot.of(this);
    }

    /** What recurs after completion; null where nothing does. */
    @Nullable Period recurs() {
        return matter.recurs();
    }

    /** The code of the obligation to answer it; null where no deadline was set. */
    public @Nullable String answering() {
        return responseDueOn() == null ? null : "ANSWER-" + code;
    }

    /** What its obligations follow, in words. */
    String words() {
        return "recommendation " + code;
    }

    /** The code of the obligation that it is to stay on. */
    String cycle() {
        return "DUTY-" + code;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public SourceType sourceType() {
        return matter.sourceType();
    }

    public String source() {
        return matter.source();
    }

    public int number() {
        return matter.number();
    }

    public String text() {
        return matter.text();
    }

    /** The group on whose agenda it stands; null where it belongs to none. */
    public @Nullable String ownerBody() {
        return matter.ownerBody();
    }

    public String accountablePost() {
        return accountability.post();
    }

    /** The post that is asked to answer for it from now on; null where none is. */
    public @Nullable String offeredTo() {
        return accountability.offeredTo();
    }

    public LocalDate receivedOn() {
        return matter.receivedOn();
    }

    public @Nullable LocalDate responseDueOn() {
        return matter.responseDueOn();
    }

    public RecommendationState state() {
        return state;
    }

    public @Nullable String response() {
        return answer == null ? null : answer.reasons();
    }

    public @Nullable LocalDate respondedOn() {
        return answer == null ? null : answer.respondedOn();
    }

    public @Nullable String decidedBy() {
        return decision == null ? null : decision.body();
    }

    public @Nullable String decisionReason() {
        return decision == null ? null : decision.reason();
    }

    public @Nullable LocalDate completedOn() {
        return decision == null ? null : decision.completedOn();
    }

    /** The obligation that it stays on; null where it makes no recurring duty. */
    public @Nullable String duty() {
        return duty;
    }

    /** The day from which its duty recurs no more; null while it does, or where there is none. */
    public @Nullable LocalDate dutyEndedOn() {
        return dutyEndedOn;
    }

    public Set<UUID> actions() {
        return Set.copyOf(actions);
    }

    public List<RecommendationEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<RecommendationDeed> deeds() {
        return List.copyOf(deeds);
    }
}
