package org.dueregard.actionplan.progressreturn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The returns that the chair of a group owes, and up to when it was seen what they tell. */
@Entity
@Table(name = "return_schedule")
public class ReturnSchedule {
    @Id private String groupCode;

    @Version private long version;

    @Column(name = "obligation_code")
    private String obligation;

    private LocalDate anchor;

    /** The last due date for which it was looked whether a return tells of every action. */
    private LocalDate checkedUntil;

    /** How many times returns were asked of the group. */
    private int number;

    private @Nullable LocalDate endedOn;

    protected ReturnSchedule() {}

    /**
     * @param today what fell due before that day is nobody's fault
     */
    ReturnSchedule(String group, String obligation, LocalDate anchor, LocalDate today) {
        this.groupCode = group;
        this.number = 1;
        begin(obligation, anchor, today);
    }

    private void begin(String asked, LocalDate from, LocalDate today) {
        obligation = asked;
        anchor = from;
        checkedUntil = from.isAfter(today) ? from : today.minusDays(1);
        endedOn = null;
    }

    /** As the audit keeps it. */
    public record State(String group, String obligation, @Nullable LocalDate endedOn) {}

    ReturnFact laid() {
        return fact("laid", null);
    }

    /** No return is asked for that falls due after today. */
    ReturnFact end(LocalDate today) {
        if (endedOn != null) {
            throw DomainException.illegalTransition(
                    "The returns of " + groupCode + " ended on " + endedOn + ".");
        }
        var before = state();
        endedOn = today;
        return fact("ended", before);
    }

    /** Returns are asked for again, under another obligation. */
    ReturnFact layAnew(String asked, LocalDate from, LocalDate today) {
        var before = state();
        number++;
        begin(asked, from, today);
        return fact("laid-anew", before);
    }

    private ReturnFact fact(String what, @Nullable State before) {
        return new ReturnFact(
                "return-schedule", groupCode, "return-schedule." + what, before, state());
    }

    private State state() {
        return new State(groupCode, obligation, endedOn);
    }

    /** Whether a return is asked for that falls due on that day. */
    boolean asksFor(LocalDate dueOn) {
        return endedOn == null || !dueOn.isAfter(endedOn);
    }

    void checked(LocalDate dueOn) {
        checkedUntil = dueOn;
    }

    public long version() {
        return version;
    }

    public String group() {
        return groupCode;
    }

    /** The obligation of the chair. */
    public String obligation() {
        return obligation;
    }

    public LocalDate anchor() {
        return anchor;
    }

    /** How many times returns were asked of the group. */
    int number() {
        return number;
    }

    /** The last day on which returns fall due; null while they are asked for. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    LocalDate checkedUntil() {
        return checkedUntil;
    }
}
