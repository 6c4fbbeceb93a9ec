package org.dueregard.eia.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.subject.SubjectSnapshot;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** One review of one version, from its first cause to its conclusion by two persons. */
@Entity
public class Review {
    @Id private UUID id;
    @Version private long version;
    private int changes;
    private UUID assessmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private Instant openedAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    private @Nullable String report;
    private @Nullable String evidenceAnswer;
    private @Nullable String consultationAnswer;
    private @Nullable String fitnessAnswer;
    private @Nullable LocalDate nextReviewOn;
    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable String objection;
    private @Nullable String objectedBy;
    private @Nullable String concludedBy;
    private @Nullable Instant concludedAt;
    private int escalatedStep;

    @ElementCollection
    @CollectionTable(name = "review_cause", joinColumns = @JoinColumn(name = "review_id"))
    private Set<ReviewCause> causes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "review_evidence", joinColumns = @JoinColumn(name = "review_id"))
    private Set<ReviewEvidence> evidence = new HashSet<>();

    protected Review() {}

    Review(UUID id, UUID assessmentId, int number, ReviewCause cause, LocalDate dueOn) {
        this.id = id;
        this.assessmentId = assessmentId;
        this.number = number;
        this.state = ReviewState.OPEN;
        this.openedAt = cause.notedAt();
        this.dueOn = dueOn;
        this.causes.add(cause);
    }

    ReviewFact opened() {
        var first = causes().getFirst();
        return new ReviewFact.Opened(
                assessmentId, id, number, dueOn, first.kind(), first.ref(), first.summary());
    }

    /** Empty where this cause stands already, however often it is told. */
    Optional<ReviewFact> add(ReviewCause cause, LocalDate due) {
        if (has(cause.kind(), cause.ref())) {
            return Optional.empty();
        }
        causes.add(cause);
        dueOn = due.isBefore(dueOn) ? due : dueOn;
        changes++;
        return Optional.of(
                new ReviewFact.CauseAdded(
                        assessmentId, id, cause.kind(), cause.ref(), cause.summary()));
    }

    ReviewFact add(ReviewEvidence added) {
        evidence.add(added);
        changes++;
        return new ReviewFact.EvidenceAdded(
                assessmentId, id, added.kind(), added.ref(), added.summary());
    }

    /** By the owner; what the rules of a conclusion ask for has been checked. */
    ReviewFact propose(Conclusion conclusion, Person owner, Instant at) {
        state = ReviewTransition.PROPOSE.from(state);
        outcome = conclusion.outcome();
        report = conclusion.report();
        evidenceAnswer = conclusion.evidenceAnswer();
        consultationAnswer = conclusion.consultationAnswer();
        fitnessAnswer = conclusion.fitnessAnswer();
        nextReviewOn = conclusion.nextReviewOn();
        proposedBy = owner.sub();
        proposedAt = at;
        changes++;
        return new ReviewFact.ConclusionProposed(assessmentId, id, conclusion);
    }

    ReviewFact object(String note, Person assurer) {
        requireOther(assurer);
        state = ReviewTransition.OBJECT.from(state);
        objection = note;
        objectedBy = assurer.sub();
        changes++;
        return new ReviewFact.ObjectedTo(assessmentId, id, note);
    }

    ReviewFact agree(Person assurer, @Nullable LocalDate next, Instant at) {
        requireOther(assurer);
        state = ReviewTransition.AGREE.from(state);
        concludedBy = assurer.sub();
        concludedAt = at;
        nextReviewOn = next;
        changes++;
        return new ReviewFact.Concluded(
                assessmentId,
                id,
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(proposedBy),
                assurer.sub(),
                next);
    }

    /** What it reviews was withdrawn. */
    ReviewFact end(Instant at) {
        state = ReviewTransition.END.from(state);
        concludedAt = at;
        changes++;
        return new ReviewFact.Ended(assessmentId, id, number);
    }

    /** The steps that have come since the last time; none where all were told or it has ended. */
    List<ReviewFact> escalate(SubjectSnapshot subject, LocalDate today) {
        if (!ReviewState.UNDER_WAY.contains(state)) {
            return List.of();
        }
        var days = ChronoUnit.DAYS.between(dueOn, today);
        var facts = new ArrayList<ReviewFact>();
        for (var step : EscalationStep.due(escalatedStep, days)) {
            facts.add(
                    new ReviewFact.Overdue(
                            assessmentId,
                            id,
                            number,
                            dueOn,
                            causes().getFirst().kind(),
                            step,
                            subject.accountablePost(),
                            subject.businessArea(),
                            (int) days));
            escalatedStep = step.number();
            changes++;
        }
        return facts;
    }

    /** How many steps of escalation were told. */
    public int escalatedStep() {
        return escalatedStep;
    }

    private void requireOther(Person assurer) {
        if (assurer.sub().equals(proposedBy)) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You have proposed this conclusion as the owner; an assurer who is another"
                            + " person agrees to it.");
        }
    }

    boolean has(CauseKind kind, String ref) {
        return causes.stream().anyMatch(cause -> cause.kind() == kind && cause.ref().equals(ref));
    }

    Set<String> causeRefs() {
        return causes.stream().map(ReviewCause::ref).collect(Collectors.toSet());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public int number() {
        return number;
    }

    public ReviewState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    public @Nullable String report() {
        return report;
    }

    public @Nullable String evidenceAnswer() {
        return evidenceAnswer;
    }

    public @Nullable String consultationAnswer() {
        return consultationAnswer;
    }

    public @Nullable String fitnessAnswer() {
        return fitnessAnswer;
    }

    public @Nullable LocalDate nextReviewOn() {
        return nextReviewOn;
    }

    public @Nullable String proposedBy() {
        return proposedBy;
    }

    public @Nullable String objection() {
        return objection;
    }

    public @Nullable String objectedBy() {
        return objectedBy;
    }

    public @Nullable String concludedBy() {
        return concludedBy;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    /** In order of time. */
    public List<ReviewCause> causes() {
        return causes.stream()
                .sorted(Comparator.comparing(ReviewCause::notedAt).thenComparing(ReviewCause::ref))
                .toList();
    }

    /** In order of time. */
    public List<ReviewEvidence> evidence() {
        return evidence.stream()
                .sorted(
                        Comparator.comparing(ReviewEvidence::recordedAt)
                                .thenComparing(ReviewEvidence::id))
                .toList();
    }
}
