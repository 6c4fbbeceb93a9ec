package org.dueregard.eia.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.PublishedQuestionnaire;
import org.dueregard.eia.questionnaire.Relevance;
import org.dueregard.eia.questionnaire.Result;
import org.dueregard.eia.questionnaire.Scoring;
import org.dueregard.eia.questionnaire.TraceStep;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** One sitting of a panel over one subject. */
@Entity
public class Screening {
    @Id private UUID id;
    @Version private long version;
    private int changes;
    private UUID subjectId;
    private int catalogue;
    private String questionnaire;
    private int questionnaireVersion;
    private String questionnaireSha256;
    private String chair;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private ScreeningState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome computedOutcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Basis basis;

    private boolean priority;
    private int score;
    private boolean compulsory;
    private boolean priorityGiven;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome overrideOutcome;

    private @Nullable String overrideReason;
    private @Nullable String overrideBy;
    private @Nullable String countersignedBy;
    private @Nullable Instant countersignedAt;
    private @Nullable String countersignature;
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "screening_member", joinColumns = @JoinColumn(name = "screening_id"))
    private Set<PanelMember> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "screening_invitation",
            joinColumns = @JoinColumn(name = "screening_id"))
    @MapKeyColumn(name = "person")
    private Map<String, InvitationAnswer> invitations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "screening_relevance", joinColumns = @JoinColumn(name = "screening_id"))
    private Set<Relevance> relevance = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "screening_trace", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderColumn(name = "step")
    private List<TraceStep> trace = new ArrayList<>();

    protected Screening() {}

    public Screening(
            UUID id,
            SubjectSnapshot subject,
            int catalogue,
            PublishedQuestionnaire pinned,
            Person chair,
            List<PanelMember> panel,
            Instant at) {
        DomainException.refuseIfAny(
                "The panel cannot sit like this.", ScreeningRules.ofPanel(panel));
        this.id = id;
        this.subjectId = subject.id();
        this.catalogue = catalogue;
        this.questionnaire = pinned.code();
        this.questionnaireVersion = pinned.version();
        this.questionnaireSha256 = pinned.sha256();
        this.chair = chair.sub();
        this.openedAt = at;
        this.state = ScreeningState.OPEN;
        this.members.addAll(panel);
    }

    public ScreeningFact opened() {
        return new ScreeningFact.Opened(
                id, subjectId, questionnaire, questionnaireVersion, questionnaireSha256, members());
    }

    /** Seats the panel anew; who has rated keeps the seat. */
    public ScreeningFact seat(List<PanelMember> panel, Set<String> whoRated, Person by) {
        requireChair(by);
        requireOpen();
        var violations = new ArrayList<>(ScreeningRules.ofPanel(panel));
        members.stream()
                .filter(member -> whoRated.contains(member.person()) && !panel.contains(member))
                .forEach(
                        member ->
                                violations.add(
                                        Violation.at(
                                                "/panel",
                                                member.person()
                                                        + " has rated for "
                                                        + member.constituency()
                                                        + " and stays",
                                                ScreeningRules.PANEL)));
        if (allIn(whoRated) && !members.containsAll(panel)) {
            violations.add(
                    Violation.at(
                            "/panel",
                            "all ratings are in and can be read; nobody joins any more",
                            ScreeningRules.PANEL));
        }
        DomainException.refuseIfAny("The panel cannot be seated like this.", violations);
        var was = members();
        members.retainAll(panel);
        members.addAll(panel);
        invitations.keySet().retainAll(people());
        changes++;
        return new ScreeningFact.PanelChanged(id, was, members());
    }

    /** A member answers the invitation; who leaves has rated nothing that counts. */
    public ScreeningFact answer(
            InvitationReply reply, String note, Set<String> whoRated, Person by, Instant at) {
        requireMember(by);
        requireOpen();
        var was = invitation(by.sub(), whoRated);
        var becomes = reply.from(was);
        if (becomes == InvitationState.WITHDRAWN && allIn(whoRated)) {
            throw DomainException.illegalTransition(
                    "All ratings are in and can be read; nobody leaves the panel any more.");
        }
        if (becomes == InvitationState.ACCEPTED && !sits(by.sub()) && allIn(whoRated)) {
            throw DomainException.illegalTransition(
                    "All ratings are in and can be read; nobody comes back to the panel any more.");
        }
        invitations.put(by.sub(), new InvitationAnswer(becomes, note, at));
        changes++;
        return new ScreeningFact.Answered(id, was, becomes, note);
    }

    /** The chair closes the ratings: from now on they can be read, and none is given or changed. */
    public ScreeningFact closeRatings(int sheets, Person by) {
        requireChair(by);
        state = ScreeningTransition.CLOSE_RATINGS.from(state);
        changes++;
        return new ScreeningFact.RatingsClosed(id, sheets);
    }

    /** Refuses unless the person sits on the panel, and the ratings are not read yet. */
    void requireRater(Person person, Set<String> whoRated) {
        requireMember(person);
        requireOpen();
        if (!sits(person.sub())) {
            throw DomainException.illegalTransition(
                    "You have declined or withdrawn; accept the invitation before you rate.");
        }
        if (allIn(whoRated)) {
            throw DomainException.illegalTransition(
                    "All ratings are in and can be read; they stay as they are.");
        }
    }

    private void requireMember(Person person) {
        if (!people().contains(person.sub())) {
            throw DomainException.forbidden(
                    "not-on-the-panel", "Only who sits on this panel rates.");
        }
    }

    /**
     * Whether every rating that is awaited is in: everyone who has not declined or withdrawn has
     * rated, and they are a quorum. From then on members can read each other's sheets.
     */
    boolean allIn(Set<String> whoRated) {
        var sitting = members.stream().filter(member -> sits(member.person())).toList();
        return sitting.stream().allMatch(member -> whoRated.contains(member.person()))
                && ScreeningRules.missing(sitting).isEmpty();
    }

    /** Whether members can read the sheets of the others. */
    public boolean ratingsCanBeRead(Set<String> whoRated) {
        return state != ScreeningState.OPEN || allIn(whoRated);
    }

    /** Where the invitation of a member stands; rating without an answer is accepting it. */
    public InvitationState invitation(String person, Set<String> whoRated) {
        var answered = invitations.get(person);
        if (answered != null) {
            return answered.state();
        }
        return whoRated.contains(person) ? InvitationState.ACCEPTED : InvitationState.INVITED;
    }

    public @Nullable InvitationAnswer answerOf(String person) {
        return invitations.get(person);
    }

    private boolean sits(String person) {
        var answered = invitations.get(person);
        return answered == null
                || answered.state() == InvitationState.INVITED
                || answered.state() == InvitationState.ACCEPTED;
    }

    private Set<String> people() {
        return members.stream().map(PanelMember::person).collect(Collectors.toSet());
    }

    private void requireOpen() {
        if (state != ScreeningState.OPEN) {
            throw DomainException.illegalTransition(
                    "The ratings are closed; this needs an open screening.");
        }
    }

    /**
     * Ends the sitting. With a lower outcome than the computed one it waits for a second person,
     * else it is completed.
     */
    public ScreeningFact complete(
            PublishedQuestionnaire pinned,
            SubjectSnapshot subject,
            List<RatingSheet> sheets,
            Completion completion,
            Person by,
            Instant at) {
        requireChair(by);
        ScreeningTransition.COMPLETE.from(state);
        var seats = new HashMap<String, PanelMember>();
        members.forEach(member -> seats.put(member.person(), member));
        var missing =
                ScreeningRules.missing(
                        sheets.stream()
                                .map(RatingSheet::person)
                                .filter(seats::containsKey)
                                .filter(this::sits)
                                .map(seats::get)
                                .toList());
        var quorum = ScreeningRules.ofQuorum(missing, completion);
        if (!quorum.isEmpty()) {
            throw DomainException.brokenRule(
                    "inquorate", "The panel cannot decide like this.", quorum);
        }
        var result = scored(pinned, subject.compulsory(), sheets);
        var computed = missing.isEmpty() ? result.outcome() : Outcome.FULL_EIA_REQUIRED;
        var violations = new ArrayList<>(ScreeningRules.ofOverride(computed, subject, completion));
        violations.addAll(
                ScreeningRules.ofPriority(
                        result,
                        completion.outcome() == null ? computed : completion.outcome(),
                        completion));
        DomainException.refuseIfAny("The outcome cannot be changed like this.", violations);
        computedOutcome = computed;
        basis = missing.isEmpty() ? Basis.QUORATE : Basis.PRECAUTIONARY;
        priorityGiven = Boolean.TRUE.equals(completion.priority()) && !result.priority();
        priority = result.priority() || priorityGiven;
        score = result.score();
        compulsory = subject.compulsory();
        relevance.addAll(result.relevance());
        trace.addAll(result.trace());
        changes++;
        if (completion.outcome() != null && completion.outcome() != computed) {
            overrideOutcome = completion.outcome();
            overrideReason = completion.reason();
            overrideBy = by.sub();
        }
        if (priorityGiven) {
            overrideReason = completion.reason();
        }
        if (overrideOutcome == Outcome.NOT_REQUIRED) {
            state = ScreeningTransition.PROPOSE_LOWERING.from(state);
            return new ScreeningFact.LoweringProposed(id, computed, overrideOutcome);
        }
        return completed(
                ScreeningTransition.COMPLETE,
                overrideOutcome == null ? computed : overrideOutcome,
                subject,
                at);
    }

    /** The sheets of those who still sit, with the version that is pinned. */
    private Result scored(
            PublishedQuestionnaire pinned, boolean isCompulsory, List<RatingSheet> sheets) {
        return Scoring.score(
                pinned.content(),
                isCompulsory,
                sheets.stream()
                        .filter(sheet -> sits(sheet.person()))
                        .sorted(Comparator.comparing(RatingSheet::id))
                        .map(RatingSheet::answers)
                        .toList());
    }

    /** The same sheets, scored once more with the version that they pin; nothing is changed. */
    public Rescoring scoredAgain(PublishedQuestionnaire pinned, List<RatingSheet> sheets) {
        if (computedOutcome == null) {
            throw DomainException.illegalTransition(
                    "The panel has not finished; there is nothing to score again yet.");
        }
        var again = scored(pinned, compulsory, sheets);
        var same =
                pinned.sha256().equals(questionnaireSha256)
                        && again.trace().equals(trace())
                        && again.score() == score
                        && (basis == Basis.PRECAUTIONARY || again.outcome() == computedOutcome);
        return new Rescoring(id, pinned, again, same);
    }

    /** Called off; another panel may sit. */
    public ScreeningFact cancel() {
        var was = state;
        state = ScreeningTransition.CANCEL.from(state);
        changes++;
        return new ScreeningFact.Cancelled(id, was);
    }

    /** Somebody else chairs it from now on, who has no part in what the chair proposed. */
    public ScreeningFact handChairTo(String person) {
        if (!ScreeningState.UNDER_WAY.contains(state)) {
            throw DomainException.illegalTransition(
                    "The screening is " + state + "; it has no use for another chair.");
        }
        if (person.equals(chair)) {
            throw DomainException.brokenRule(
                    "This person chairs it already.",
                    List.of(Violation.at("/person", "name another person")));
        }
        var was = chair;
        chair = person;
        changes++;
        return new ScreeningFact.ChairHandedOver(id, was, person);
    }

    /** The second person agrees to the lower outcome, or not. */
    public ScreeningFact.Completed countersign(
            boolean agreed, String reason, SubjectSnapshot subject, Person by, Instant at) {
        if (by.sub().equals(overrideBy)) {
            throw DomainException.forbidden(
                    "self-approval",
                    "Who proposed the lower outcome cannot countersign it; it takes a second"
                            + " person.");
        }
        var transition =
                agreed ? ScreeningTransition.COUNTERSIGN : ScreeningTransition.REFUSE_LOWERING;
        transition.from(state);
        countersignedBy = by.sub();
        countersignedAt = at;
        countersignature = (agreed ? "Agreed: " : "Refused: ") + reason;
        changes++;
        return completed(
                transition, agreed ? Outcome.NOT_REQUIRED : Outcome.FULL_EIA_REQUIRED, subject, at);
    }

    private ScreeningFact.Completed completed(
            ScreeningTransition transition, Outcome decided, SubjectSnapshot subject, Instant at) {
        state = transition.from(state);
        outcome = decided;
        decidedAt = at;
        if (decided == Outcome.NOT_REQUIRED) {
            priority = false;
        }
        return new ScreeningFact.Completed(
                id,
                subject,
                questionnaireVersion,
                members(),
                computedOutcome == null ? decided : computedOutcome,
                decided,
                basis == null ? Basis.QUORATE : basis,
                priority,
                relevance(),
                at);
    }

    private void requireChair(Person by) {
        if (!by.sub().equals(chair)) {
            throw DomainException.forbidden(
                    "not-the-chair",
                    "Only the chair of this screening does this; the programme office can hand the"
                            + " chair to somebody else.");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public int catalogue() {
        return catalogue;
    }

    public String questionnaire() {
        return questionnaire;
    }

    public int questionnaireVersion() {
        return questionnaireVersion;
    }

    public String questionnaireSha256() {
        return questionnaireSha256;
    }

    public String chair() {
        return chair;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public ScreeningState state() {
        return state;
    }

    public @Nullable Outcome computedOutcome() {
        return computedOutcome;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable Basis basis() {
        return basis;
    }

    public boolean priority() {
        return priority;
    }

    /** Whether the chair gave the priority, beyond what the rules say. */
    public boolean priorityGiven() {
        return priorityGiven;
    }

    public int score() {
        return score;
    }

    public @Nullable Outcome overrideOutcome() {
        return overrideOutcome;
    }

    public @Nullable String overrideReason() {
        return overrideReason;
    }

    public @Nullable String overrideBy() {
        return overrideBy;
    }

    public @Nullable String countersignedBy() {
        return countersignedBy;
    }

    public @Nullable String countersignature() {
        return countersignature;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** In order of constituency and organisation. */
    public List<PanelMember> members() {
        return members.stream()
                .sorted(
                        Comparator.comparing(PanelMember::constituency)
                                .thenComparing(PanelMember::organisation)
                                .thenComparing(PanelMember::person))
                .toList();
    }

    /** In alphabetical order of characteristics. */
    public List<Relevance> relevance() {
        return relevance.stream().sorted(Comparator.comparing(Relevance::characteristic)).toList();
    }

    public List<TraceStep> trace() {
        return List.copyOf(trace);
    }
}
