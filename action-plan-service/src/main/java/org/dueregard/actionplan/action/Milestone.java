package org.dueregard.actionplan.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step on the way, with a date of its own; that, too, keeps the first one. */
@Entity
@Table(name = "milestone")
public class Milestone {
    @Id private UUID id;

    private String title;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "baseline_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "baseline_precision"))
    private DueDate baseline;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "due_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "due_precision"))
    private DueDate due;

    private @Nullable String presentedTo;
    private @Nullable LocalDate metOn;

    protected Milestone() {}

    Milestone(UUID id, NewMilestone asked) {
        this.id = id;
        this.title = asked.title();
        this.baseline = asked.due();
        this.due = asked.due();
        this.presentedTo = asked.presentedTo();
    }

    void move(DueDate to) {
        due = to;
    }

    void meet(LocalDate day) {
        metOn = day;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public DueDate baseline() {
        return baseline;
    }

    public DueDate due() {
        return due;
    }

    /** The body to which it is to be presented; null where to none. */
    public @Nullable String presentedTo() {
        return presentedTo;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    boolean isMet() {
        return metOn != null;
    }
}
