package org.dueregard.actionplan.obligation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** One time that an obligation falls due. */
@Entity
@Table(name = "occurrence")
public class Occurrence {
    @Id private UUID id;
    @Version private long version;
    private String obligationCode;
    private LocalDate dueOn;
    private LocalDate graceUntil;

    @Enumerated(EnumType.STRING)
    private OccurrenceState state;

    private @Nullable LocalDate settledOn;
    private @Nullable String settledBy;
    private @Nullable String statement;
    @Embedded private Climb climb;

    /** When what meets it was handed in; null where it was not, or was handed back. */
    private @Nullable LocalDate handedInOn;

    protected Occurrence() {}

    Occurrence(Obligation obligation, LocalDate dueOn, Ladder ladder) {
        this.id = Ids.next();
        this.obligationCode = obligation.code();
        this.dueOn = dueOn;
        this.graceUntil = dueOn.plusDays(obligation.graceDays());
        this.state = OccurrenceState.DUE;
        this.climb = Climb.from(graceUntil, ladder);
    }

    /** As the audit keeps it. */
    public record State(
            UUID id,
            LocalDate dueOn,
            OccurrenceState state,
            @Nullable LocalDate settledOn,
            @Nullable String statement,
            int stepsTaken,
            @Nullable LocalDate handedInOn) {}

    State snapshot() {
        return new State(id, dueOn, state, settledOn, statement, stepsTaken(), handedInOn);
    }

    /** Takes the next step of the ladder, when its day has come. */
    Optional<Rung> step(Ladder ladder, LocalDate today) {
        return climb.step(graceUntil, ladder, today);
    }

    Climb climb() {
        return climb;
    }

    ObligationFact settle(OccurrenceState how, LocalDate day, @Nullable String post, String words) {
        requireDue();
        var before = snapshot();
        state = how;
        settledOn = day;
        settledBy = post;
        statement = words;
        climb.stop();
        return new ObligationFact(
                obligationCode,
                how == OccurrenceState.MET ? "obligation.met" : "obligation.waived",
                before,
                snapshot());
    }

    private void requireDue() {
        if (state != OccurrenceState.DUE) {
            throw DomainException.illegalTransition(
                    "What fell due on " + dueOn + " is " + state + " already.");
        }
    }

    /** What meets it is handed in, and waits for somebody else: it climbs no further. */
    ObligationFact handIn(LocalDate day) {
        requireDue();
        var before = snapshot();
        handedInOn = day;
        climb.stop();
        return new ObligationFact(obligationCode, "obligation.handed-in", before, snapshot());
    }

    /** What was handed in is answered first. */
    void requireNotHandedIn() {
        if (handedInOn != null) {
            throw DomainException.illegalTransition(
                    "What meets it was handed in on " + handedInOn + ", and waits for an answer.");
        }
    }

    /** What was handed in does not do: it is owed again, and climbs where it stopped. */
    ObligationFact handBack(Ladder ladder) {
        requireDue();
        var before = snapshot();
        handedInOn = null;
        climb.goOn(graceUntil, ladder);
        return new ObligationFact(obligationCode, "obligation.handed-back", before, snapshot());
    }

    /** Whether it has neither been met nor handed in, and its day and grace are over. */
    public boolean isOverdueOn(LocalDate day) {
        return state == OccurrenceState.DUE && handedInOn == null && day.isAfter(graceUntil);
    }

    /** The last day on which it is not overdue yet. */
    public LocalDate graceUntil() {
        return graceUntil;
    }

    /** When what meets it was handed in; null where it was not, or was handed back. */
    public @Nullable LocalDate handedInOn() {
        return handedInOn;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String obligation() {
        return obligationCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public OccurrenceState state() {
        return state;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    /**
     * The post that met or waived it; null where it is not asked for since its obligation ended.
     */
    public @Nullable String settledBy() {
        return settledBy;
    }

    public @Nullable String statement() {
        return statement;
    }

    /** How many steps of the ladder have been taken. */
    public int stepsTaken() {
        return climb.stepsTaken();
    }
}
