package org.dueregard.actionplan.deadline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.obligation.AboutType;
import org.dueregard.actionplan.obligation.Climb;
import org.dueregard.actionplan.obligation.EscalationFact;
import org.dueregard.actionplan.obligation.Ladder;
import org.dueregard.actionplan.obligation.Rung;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** A date of an action, or of a milestone of one, that has passed. */
@Entity
@Table(name = "deadline")
public class Deadline {
    @Id private UUID id;
    @Version private long version;
    private UUID actionId;
    private @Nullable UUID milestoneId;
    private String title;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    @Embedded private Climb climb;
    private @Nullable String toldPost;
    private @Nullable LocalDate settledOn;
    private @Nullable String reason;

    protected Deadline() {}

    Deadline(UUID action, PassedDate passed, Ladder ladder) {
        this.id = Ids.next();
        this.actionId = action;
        this.milestoneId = passed.milestone();
        this.title = passed.title();
        this.dueOn = passed.dueOn();
        this.state = DeadlineState.OVERDUE;
        this.climb = Climb.from(dueOn, ladder);
    }

    /** As the audit keeps it. */
    public record State(
            UUID action,
            @Nullable UUID milestone,
            String title,
            LocalDate dueOn,
            DeadlineState state,
            int stepsTaken,
            @Nullable String toldPost,
            @Nullable LocalDate settledOn) {}

    State state() {
        return new State(
                actionId,
                milestoneId,
                title,
                dueOn,
                state,
                climb.stepsTaken(),
                toldPost,
                settledOn);
    }

    DeadlineFact passed() {
        return new DeadlineFact(id, "deadline.passed", null, state());
    }

    /** Takes the next step of the ladder, when its day has come. */
    Optional<Rung> step(Ladder ladder, LocalDate today) {
        return climb.step(dueOn, ladder, today);
    }

    /**
     * The post at the step that was taken last has been told.
     *
     * @param post null where the ladder leads to nobody; then whoever owns the action is named
     */
    EscalationFact told(@Nullable String post, String owner, LocalDate today) {
        toldPost = Objects.requireNonNullElse(post, owner);
        return escalation(climb.change(), climb.respondBy(today), null);
    }

    DeadlineFact settle(DeadlineState how, LocalDate day, @Nullable String why) {
        if (state != DeadlineState.OVERDUE) {
            throw DomainException.illegalTransition("The deadline is " + state + " already.");
        }
        var before = state();
        state = how;
        settledOn = day;
        reason = why;
        climb.stop();
        return new DeadlineFact(id, "deadline.settled", before, state());
    }

    /** Whoever was told is told that it climbs no further; empty where nobody was told. */
    Optional<EscalationFact> resolved() {
        return climb.stepsTaken() == 0
                ? Optional.empty()
                : Optional.of(escalation(EscalationFact.Change.RESOLVED, null, reason));
    }

    private EscalationFact escalation(
            EscalationFact.Change change,
            @Nullable LocalDate respondBy,
            @Nullable String response) {
        return new EscalationFact(
                id,
                climb.stepsTaken(),
                change,
                AboutType.ACTION,
                actionId.toString(),
                Objects.requireNonNull(toldPost),
                respondBy,
                response);
    }

    /** Whether it is that of the milestone, or, for null, that of the action's end. */
    boolean isOf(@Nullable UUID milestone) {
        return Objects.equals(milestoneId, milestone);
    }

    public UUID id() {
        return id;
    }

    public UUID action() {
        return actionId;
    }

    /** Null where it is the end of the action. */
    public @Nullable UUID milestone() {
        return milestoneId;
    }

    /** Of the milestone, or of the action. */
    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DeadlineState standing() {
        return state;
    }

    public int stepsTaken() {
        return climb.stepsTaken();
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public @Nullable String reason() {
        return reason;
    }
}
