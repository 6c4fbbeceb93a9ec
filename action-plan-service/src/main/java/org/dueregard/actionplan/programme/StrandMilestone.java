package org.dueregard.actionplan.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.DueDate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Where a strand is to be by when, and the points on the way. */
@Entity
@Table(name = "strand_milestone")
public class StrandMilestone {
    @Id private UUID id;
    private String title;
    private String unit;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "baseline_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "baseline_precision"))
    private DueDate baseline;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    private DueDate due;

    private @Nullable LocalDate metOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "trajectory_point", joinColumns = @JoinColumn(name = "milestone_id"))
    @OrderColumn(name = "number")
    private List<TrajectoryPoint> trajectory = new ArrayList<>();

    protected StrandMilestone() {}

    StrandMilestone(UUID id, NewMilestone asked) {
        this.id = id;
        this.title = asked.title();
        this.unit = asked.unit();
        this.baseline = asked.due();
        this.due = asked.due();
        asked.trajectory()
                .forEach(
                        each ->
                                trajectory.add(
                                        new TrajectoryPoint(each.day(), each.value(), null)));
    }

    void move(DueDate to) {
        due = to;
    }

    void meet(LocalDate day) {
        metOn = day;
    }

    void read(LocalDate day, BigDecimal actual) {
        trajectory.replaceAll(
                each ->
                        each.day().equals(day)
                                ? new TrajectoryPoint(day, each.expected(), actual)
                                : each);
    }

    boolean hasPointOn(LocalDate day) {
        return trajectory.stream().anyMatch(each -> each.day().equals(day));
    }

    /** Whether it has not been met, and its day is over. */
    public boolean isOverdueOn(LocalDate today) {
        return metOn == null && due.isPassedOn(today);
    }

    /** As the audit keeps it. */
    public record State(
            UUID id,
            String title,
            DueDate due,
            @Nullable LocalDate metOn,
            List<TrajectoryPoint> trajectory) {}

    State state() {
        return new State(id, title, due, metOn, trajectory());
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    /** The first date; it never moves. */
    public DueDate baseline() {
        return baseline;
    }

    public DueDate due() {
        return due;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    public List<TrajectoryPoint> trajectory() {
        return List.copyOf(trajectory);
    }
}
