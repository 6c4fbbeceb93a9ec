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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.post.Tenure;
import org.dueregard.actionplan.recommendation.RecommendationDeed.Doer;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
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
    @Embedded private @Nullable Duty duty;

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
        var fact =
                new Happening(received, RecommendationDeedKind.RECEIVED, Doer.office(by), null, at)
                        .endingIn(RecommendationState.RECEIVED);
        return new Received(received, fact);
    }

    // --- Who does something to it ----------------------------------------------------------------

    /** The post that answers for it, and the one that it is offered to. */
    Owner owner(Caller by, Instant at) {
        return new Owner(this, by, at);
    }

    /** What happens to it by itself. */
    Course course(Caller by, Instant at) {
        return new Course(this, by, at);
    }

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
        var decided =
                begin(
                        complete
                                ? RecommendationDeedKind.COMPLETION_CONFIRMED
                                : RecommendationDeedKind.COMPLETION_REFUSED,
                        new Doer(by.person(), DoneAs.BODY, chair, body),
                        at);
        decision = new Decision(body, reason, complete ? LondonDay.of(at) : null);
        if (complete && recurs() == null) {
            accountability.endOffer();
        }
        return decided.because(reason).endingIn(next);
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
        return state.isOpen() || liveDuty().isPresent();
    }

    /** What recurs of it; empty where nothing does, or does no more. */
    Optional<Duty> liveDuty() {
        return Optional.ofNullable(duty).filter(Duty::isLive);
    }

    // --- Changing and telling --------------------------------------------------------------------

    Accountability accountability() {
        return accountability;
    }

    void answer(Answer given) {
        answer = given;
    }

    void keep(Duty kept) {
        duty = kept;
    }

    /** What is shown anew; what it repeats it shows already. */
    void show(List<Showing> shown, Instant at) {
        for (var each : shown) {
            if (evidence.stream().noneMatch(piece -> each.repeats(piece.shown()))) {
                evidence.add(new RecommendationEvidence(each, at));
            }
        }
    }

    RecommendationFact carryBy(UUID action, Doer doer, Instant at) {
        var linked = begin(RecommendationDeedKind.ACTION_LINKED, doer, at);
        actions.add(action);
        return linked.about(action.toString()).endingAsItIs();
    }

    Happening begin(RecommendationDeedKind kind, Doer doer, Instant at) {
        return new Happening(this, kind, doer, snapshot(), at);
    }

    /** The end of every deed: the only place where a state is set and the history grows. */
    RecommendationFact end(Happening happening, RecommendationState next) {
        state = next;
        deeds.add(happening.deed(deeds.size() + 1, next, accountablePost()));
        return happening.fact(snapshot());
    }

    private RecommendationSnapshot snapshot() {
        return RecommendationSnapshot.of(this);
    }

    // --- Reading ---------------------------------------------------------------------------------

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
        return duty == null ? null : duty.obligation();
    }

    /** The day from which its duty recurs no more; null while it does, or where there is none. */
    public @Nullable LocalDate dutyEndedOn() {
        return duty == null ? null : duty.endedOn();
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
