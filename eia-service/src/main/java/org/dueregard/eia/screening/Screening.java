package org.dueregard.eia.screening;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        DomainException.refuseIfAny("The panel cannot be seated like this.", violations);
        var was = members();
        members.retainAll(panel);
        members.addAll(panel);
        changes++;
        return new ScreeningFact.PanelChanged(id, was, members());
    }

    /** Refuses unless the person sits on the panel and the panel still sits. */
    void requireRater(Person person) {
        if (members.stream().noneMatch(member -> member.person().equals(person.sub()))) {
            throw DomainException.forbidden(
                    "not-on-the-panel", "Only who sits on this panel rates.");
        }
        requireOpen();
    }

    private void requireOpen() {
        if (state != ScreeningState.OPEN) {
            throw DomainException.illegalTransition(
                    "The panel has finished; this needs an open screening.");
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
        requireOpen();
        var seats = new HashMap<String, PanelMember>();
        members.forEach(member -> seats.put(member.person(), member));
        var missing =
                ScreeningRules.missing(
                        sheets.stream()
                                .map(RatingSheet::person)
                                .filter(seats::containsKey)
                                .map(seats::get)
                                .toList());
        var quorum = ScreeningRules.ofQuorum(missing, completion);
        if (!quorum.isEmpty()) {
            throw DomainException.brokenRule(
                    "inquorate", "The panel cannot decide like this.", quorum);
        }
        var result = scored(pinned, subject.compulsory(), sheets);
        var computed = missing.isEmpty() ? result.outcome() : Outcome.FULL_EIA_REQUIRED;
        DomainException.refuseIfAny(
                "The outcome cannot be changed like this.",
                ScreeningRules.ofOverride(computed, subject, completion));
        computedOutcome = computed;
        basis = missing.isEmpty() ? Basis.QUORATE : Basis.PRECAUTIONARY;
        priority = result.priority();
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

    private static Result scored(
            PublishedQuestionnaire pinned, boolean compulsory, List<RatingSheet> sheets) {
        return Scoring.score(
                pinned.content(),
                compulsory,
                sheets.stream()
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
                    "not-the-chair", "Only who opened this screening chairs it.");
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
