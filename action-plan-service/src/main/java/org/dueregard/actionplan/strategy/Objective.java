package org.dueregard.actionplan.strategy;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An objective of a strategy: what is to be so, who leads on it, and by when. */
@Entity
@Table(name = "objective")
public class Objective {
    @Id private UUID id;
    private int position;
    private String code;
    private String text;
    private @Nullable String leadPost;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "baseline_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "baseline_precision"))
    private @Nullable DueDate baseline;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "target_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "target_precision"))
    private @Nullable DueDate target;

    private @Nullable String activity;
    @Embedded private @Nullable Driver driver;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "objective_component", joinColumns = @JoinColumn(name = "objective_id"))
    @OrderColumn(name = "number")
    private List<ObjectiveComponent> components = new ArrayList<>();

    protected Objective() {}

    Objective(int position, NewStrategy.NewObjective asked) {
        this.id = Ids.next();
        this.position = position;
        this.code = asked.code();
        this.text = asked.text();
        this.leadPost = asked.leadPost();
        this.baseline = asked.target();
        this.target = asked.target();
        this.activity = asked.activity();
        this.driver = asked.driver();
        this.components.addAll(asked.components());
    }

    void beLedBy(String post) {
        leadPost = post;
    }

    /** The first target is the baseline and never moves. */
    void aimAt(DueDate to) {
        if (baseline == null) {
            baseline = to;
        }
        target = to;
    }

    /** As the audit keeps it. */
    public record State(String code, @Nullable String leadPost, @Nullable DueDate target) {}

    State state() {
        return new State(code, leadPost, target);
    }

    public String code() {
        return code;
    }

    public String text() {
        return text;
    }

    /** The post that leads on it; null where none is named. */
    public @Nullable String leadPost() {
        return leadPost;
    }

    /** The first target; it never moves. */
    public @Nullable DueDate baseline() {
        return baseline;
    }

    public @Nullable DueDate target() {
        return target;
    }

    /** Days from the first target to the present one. */
    public long slippage() {
        return target == null || baseline == null ? 0 : target.daysAfter(baseline);
    }

    /** Whether its target has passed on that day. */
    public boolean isOverdueOn(LocalDate day) {
        return target != null && target.isPassedOn(day);
    }

    /** What is being done, in words; null where nothing is said. */
    public @Nullable String activity() {
        return activity;
    }

    /** What drives it from outside; null where it is the strategy's own. */
    public @Nullable Driver driver() {
        return driver;
    }

    /** What it is made of, in the printed order; empty where it is one whole. */
    public List<ObjectiveComponent> components() {
        return List.copyOf(components);
    }
}
