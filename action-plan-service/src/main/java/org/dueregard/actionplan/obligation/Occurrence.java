package org.dueregard.actionplan.obligation;

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
    private int stepsTaken;

    /** When what meets it was handed in; null where it was not, or was handed back. */
    private @Nullable LocalDate handedInOn;

    /** The day on which the next step of the ladder is taken; null when there is none. */
    private @Nullable LocalDate nextStepOn;

    protected Occurrence() {}

    Occurrence(Obligation obligation, LocalDate dueOn, Ladder ladder) {
        this.id = Ids.next();
        this.obligationCode = obligation.code();
        this.dueOn = dueOn;
        this.graceUntil = dueOn.plusDays(obligation.graceDays());
        this.state = OccurrenceState.DUE;
        this.nextStepOn = stepOn(ladder);
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
        return new State(id, dueOn, state, settledOn, statement, stepsTaken, handedInOn);
    }

    private @Nullable LocalDate stepOn(Ladder ladder) {
        return ladder.stepAfter(stepsTaken, graceUntil);
    }

    /** Takes the next step of the ladder, when its day has come. */
    Optional<Rung> climb(Ladder ladder, LocalDate today) {
        if (state != OccurrenceState.DUE || nextStepOn == null || nextStepOn.isAfter(today)) {
            return Optional.empty();
        }
        var rung = ladder.rungs().get(stepsTaken);
        stepsTaken++;
        nextStepOn = stepOn(ladder);
        return Optional.of(rung);
    }

    /** The last day before the next step is taken; null where no step is to come. */
    @Nullable LocalDate respondBy(LocalDate today) {
        return nextStepOn == null || !nextStepOn.isAfter(today) ? null : nextStepOn.minusDays(1);
    }

    ObligationFact settle(OccurrenceState how, LocalDate day, @Nullable String post, String words) {
        requireDue();
        var before = snapshot();
        state = how;
        settledOn = day;
        settledBy = post;
        statement = words;
        nextStepOn = null;
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
        nextStepOn = null;
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
        nextStepOn = stepOn(ladder);
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
        return stepsTaken;
    }
}
