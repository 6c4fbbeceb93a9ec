package org.dueregard.actionplan.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The days of an action: when it was drafted, began and left the plan, when it is to end, and its
 * milestones. The first end date is the baseline for ever.
 */
@Embeddable
class Schedule {
    private Instant createdAt;

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

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate leftOn;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("due.date, id")
    private List<Milestone> milestones = new ArrayList<>();

    protected Schedule() {}

    Schedule(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** The only place where the end date is set; the baseline takes the first one and no other. */
    void aimAt(DueDate end) {
        if (baseline == null) {
            baseline = end;
        }
        endDate = end;
    }

    void startOn(LocalDate day) {
        startedOn = day;
    }

    void leaveOn(LocalDate day) {
        leftOn = day;
    }

    void add(Milestone milestone) {
        milestones.add(milestone);
    }

    /** To be called when a date or a milestone has changed. */
    void findNextDue() {
        var end = endDate == null ? Stream.<LocalDate>empty() : Stream.of(endDate.date());
        var unmet =
                milestones.stream().filter(each -> !each.isMet()).map(each -> each.due().date());
        nextDue = Stream.concat(end, unmet).min(LocalDate::compareTo).orElse(null);
    }

    /** Days from the first end date to the present one. */
    long slippage() {
        return endDate == null || baseline == null ? 0 : endDate.daysAfter(baseline);
    }

    boolean isLate(LocalDate today) {
        return nextDue != null && today.isAfter(nextDue);
    }

    /** The rating by dates and state; of an action that has left the plan, as it then stood. */
    Rating rating(ActionState state, boolean returnMissing, LocalDate today) {
        return Ratings.computed(
                state, nextDue, slippage(), returnMissing, leftOn == null ? today : leftOn);
    }

    /** Whether that is its end date now, or was so first. */
    boolean endsOrEnded(@Nullable DueDate end) {
        return Objects.equals(baseline, end) || Objects.equals(endDate, end);
    }

    Milestone milestone(UUID milestone) {
        return milestones.stream()
                .filter(each -> each.id().equals(milestone))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("milestone", milestone));
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable DueDate baseline() {
        return baseline;
    }

    @Nullable DueDate endDate() {
        return endDate;
    }

    @Nullable LocalDate startedOn() {
        return startedOn;
    }

    List<Milestone> milestones() {
        return milestones;
    }
}
