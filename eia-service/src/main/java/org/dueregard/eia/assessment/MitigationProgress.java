package org.dueregard.eia.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How the action of a mitigation stands, as action-plan tells. It lives beside the content, which
 * is frozen: events move it on for as long as the assessment is in force.
 */
@Entity
public class MitigationProgress {
    @Id private UUID mitigationId;
    @Version private long version;
    private UUID assessmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private MitigationState state;

    private Instant committedAt;
    private String ownerPost;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> owners = new ArrayList<>();

    private @Nullable LocalDate dueOn;
    private @Nullable String actionId;
    private @Nullable String actionRating;
    private @Nullable String declineReason;
    private @Nullable String reopeningCause;
    private @Nullable String reopeningReason;
    private @Nullable LocalDate completedOn;
    private @Nullable String decidedByBody;
    private @Nullable String decisionRef;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ActionEvidence> evidence = new ArrayList<>();

    private @Nullable Boolean sufficient;

    @Enumerated(EnumType.STRING)
    private @Nullable ResidualImpact residualImpact;

    private @Nullable String assessedBy;
    private @Nullable Instant assessedAt;
    private @Nullable String assessmentReason;

    protected MitigationProgress() {}

    MitigationProgress(UUID assessmentId, int number, Mitigation mitigation, Instant at) {
        this.mitigationId = mitigation.id();
        this.assessmentId = assessmentId;
        this.number = number;
        this.state = MitigationState.PROPOSED;
        this.committedAt = at;
        this.ownerPost = mitigation.ownerPost();
        this.dueOn = mitigation.duePrecision().lastDayOf(mitigation.dueOn());
    }

    /**
     * Whether its action is agreed, under way or complete, so that a later version takes it over.
     */
    boolean placed() {
        return !MitigationTransition.OFFER_AGAIN.allowedFrom(state);
    }

    /** Submitted with a later version: what nobody has taken is offered again. */
    void submittedWith(int later, Instant at) {
        if (later == number) {
            return;
        }
        number = later;
        if (!placed()) {
            state = MitigationTransition.OFFER_AGAIN.from(state);
            committedAt = at;
            actionId = null;
            actionRating = null;
            declineReason = null;
        }
    }

    /**
     * The owner has accepted the action: the mitigation is placed.
     *
     * @param holders who holds the post that accepts it
     */
    AssessmentFact accepted(
            String action,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedFor,
            Collection<String> holders) {
        state = MitigationTransition.ACCEPT.from(state);
        actionId = action;
        ownerPost = acceptedBy == null ? ownerPost : acceptedBy;
        dueOn = acceptedFor == null ? dueOn : acceptedFor;
        declineReason = null;
        owned(holders);
        return moved();
    }

    AssessmentFact declined(String action, @Nullable String reason) {
        state = MitigationTransition.DECLINE.from(state);
        actionId = action;
        declineReason = reason == null ? "no reason was given" : reason;
        return moved();
    }

    /**
     * Empty where it stands like this already.
     *
     * @param holders who holds the post that owns the action from now on
     */
    Optional<AssessmentFact> changed(
            String action, Tracking.Change change, Collection<String> holders) {
        var owner = change.ownerPost() == null ? ownerPost : change.ownerPost();
        var due = change.dueOn() == null ? dueOn : change.dueOn();
        if (change.rating().equals(actionRating)
                && owner.equals(ownerPost)
                && Objects.equals(due, dueOn)) {
            return Optional.empty();
        }
        actionId = action;
        actionRating = change.rating();
        if (!owner.equals(ownerPost)) {
            owned(holders);
        }
        ownerPost = owner;
        dueOn = due;
        return Optional.of(moved());
    }

    /**
     * A body has found the action complete.
     *
     * @param holders who holds the post that owns it
     */
    AssessmentFact completed(CompletedAction completed, Collection<String> holders) {
        state = MitigationTransition.COMPLETE.from(state);
        actionId = completed.actionId();
        completedOn = completed.completedOn();
        decidedByBody = completed.decidedByBody();
        decisionRef = completed.decisionRef();
        evidence = List.copyOf(completed.evidence());
        sufficient = null;
        residualImpact = null;
        assessedBy = null;
        assessedAt = null;
        assessmentReason = null;
        owned(holders);
        return moved();
    }

    /** Whoever has owned the action has owned it for ever. */
    private void owned(Collection<String> holders) {
        owners =
                Stream.concat(owners.stream(), holders.stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    AssessmentFact reopened(String cause, String reason) {
        state = MitigationTransition.REOPEN.from(state);
        reopeningCause = cause;
        reopeningReason = reason;
        return moved();
    }

    /** Judged by the assessor, who has never owned the action and does not hold its post now. */
    AssessmentFact judge(
            boolean isSufficient,
            ResidualImpact left,
            @Nullable String reason,
            Caller by,
            Instant at) {
        if (by.holds(ownerPost) || owners.contains(by.person().sub())) {
            throw DomainException.forbidden(
                    "self-approval",
                    "You hold the post "
                            + ownerPost
                            + ", which owns the action, or held it when the action was accepted"
                            + " or completed; somebody else judges its evidence.");
        }
        var action = actionId;
        if (state != MitigationState.COMPLETED || action == null) {
            throw DomainException.illegalTransition(
                    "Evidence is judged once the action is complete; this mitigation is "
                            + state
                            + ".");
        }
        if (assessedAt != null) {
            throw DomainException.illegalTransition("This evidence is judged already.");
        }
        sufficient = isSufficient;
        residualImpact = left;
        assessedBy = by.person().sub();
        assessedAt = at;
        assessmentReason = reason;
        return new AssessmentFact.EvidenceAssessed(
                assessmentId, mitigationId, action, isSufficient, left, reason);
    }

    private AssessmentFact moved() {
        return new AssessmentFact.MitigationMoved(
                assessmentId, mitigationId, state, actionId, ownerPost, dueOn, actionRating);
    }

    public UUID mitigationId() {
        return mitigationId;
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

    public MitigationState state() {
        return state;
    }

    public String ownerPost() {
        return ownerPost;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable String actionId() {
        return actionId;
    }

    public @Nullable String actionRating() {
        return actionRating;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable String reopeningReason() {
        return reopeningReason;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public @Nullable String decidedByBody() {
        return decidedByBody;
    }

    public @Nullable String decisionRef() {
        return decisionRef;
    }

    public List<ActionEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public @Nullable Boolean sufficient() {
        return sufficient;
    }

    public @Nullable ResidualImpact residualImpact() {
        return residualImpact;
    }

    public @Nullable String assessedBy() {
        return assessedBy;
    }

    public @Nullable String assessmentReason() {
        return assessmentReason;
    }
}
