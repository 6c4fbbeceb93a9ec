package org.dueregard.monitoring.obligations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** One time that an obligation falls due. */
@Entity
@Table(name = "obligation_round")
public class Round {
    /** By obligation and number, from 0. */
    @Embeddable
    public record Key(UUID obligation, int round) implements Serializable {}

    @EmbeddedId private Key key;
    private LocalDate dueOn;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate metOn;
    private @Nullable String metBy;

    protected Round() {}

    Round(UUID obligation, int number, LocalDate dueOn) {
        this.key = new Key(obligation, number);
        this.dueOn = dueOn;
    }

    /** It is due by the end of the day, so overdue from the next one. */
    public boolean isOverdue(LocalDate today) {
        return metOn == null && today.isAfter(dueOn);
    }

    /** Whether those who act on it have to be told. */
    boolean isToBeTold(LocalDate today) {
        return isOverdue(today) && toldOn == null;
    }

    ObligationFact fellOverdue(Obligation of, Collection<String> missing, LocalDate today) {
        toldOn = today;
        return new ObligationFact.FellOverdue(
                of.id(),
                of.kind(),
                of.subject(),
                dueOn,
                of.accountablePost(),
                List.copyOf(missing));
    }

    /** Another day holds; whoever was told of the earlier one is told anew if it passes. */
    ObligationFact move(Obligation of, LocalDate to) {
        var was = dueOn;
        dueOn = to;
        toldOn = null;
        return new ObligationFact.Moved(of.id(), number(), was, dueOn);
    }

    /**
     * @param by what met it: a report, a publication, the returns of the units
     */
    ObligationFact meet(Obligation of, LocalDate on, String by) {
        if (metOn != null) {
            throw DomainException.illegalTransition(
                    "The round that was due on %s was met on %s already.".formatted(dueOn, metOn));
        }
        metOn = on;
        metBy = by;
        return new ObligationFact.Met(of.id(), number(), dueOn, on, by);
    }

    /** The next time on the cycle. */
    Round next(Obligation of, LocalDate firstDueOn) {
        var number = number() + 1;
        // From the first day on: a quarter after a quarter would lose the end of the month.
        return new Round(of.id(), number, firstDueOn.plus(of.kind().every().multipliedBy(number)));
    }

    public int number() {
        return key.round();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When those who act on it were told that it is overdue. */
    public @Nullable LocalDate toldOn() {
        return toldOn;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    public @Nullable String metBy() {
        return metBy;
    }

    public boolean isMet() {
        return metOn != null;
    }
}
