package org.dueregard.actionplan.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an action was done: its evidence, the result, the day on which a body called it
 * complete, and whether it has worked since.
 */
@Embeddable
class Completion {
    @Embedded private @Nullable MeasureResult result;
    private @Nullable LocalDate completedOn;

    @Enumerated(EnumType.STRING)
    private Effectiveness effectiveness = Effectiveness.NOT_ASSESSED;

    private @Nullable String effectivenessReason;
    private @Nullable Instant foundInsufficientAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("addedAt, id")
    private List<Evidence> evidence = new ArrayList<>();

    void show(Evidence piece) {
        evidence.add(piece);
    }

    void request(@Nullable MeasureResult shown) {
        result = shown;
    }

    void completeOn(LocalDate day) {
        completedOn = day;
    }

    void judge(Effectiveness worked, String reason) {
        effectiveness = worked;
        effectivenessReason = reason;
    }

    /** Takes it back; what has not worked is known not to have. */
    void takeBack(ReopeningCause cause, String reason, Instant at) {
        var ineffective = cause == ReopeningCause.NOT_EFFECTIVE;
        completedOn = null;
        result = null;
        effectiveness = ineffective ? Effectiveness.NOT_EFFECTIVE : Effectiveness.NOT_ASSESSED;
        effectivenessReason = ineffective ? reason : null;
        if (cause == ReopeningCause.EVIDENCE_INSUFFICIENT) {
            foundInsufficientAt = at;
        }
    }

    Evidence evidence(UUID piece) {
        return evidence.stream()
                .filter(each -> each.id().equals(piece))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("evidence", piece));
    }

    List<Evidence> evidence() {
        return evidence;
    }

    @Nullable MeasureResult result() {
        return result;
    }

    @Nullable LocalDate completedOn() {
        return completedOn;
    }

    Effectiveness effectiveness() {
        return effectiveness;
    }

    @Nullable String effectivenessReason() {
        return effectivenessReason;
    }

    @Nullable Instant foundInsufficientAt() {
        return foundInsufficientAt;
    }
}
