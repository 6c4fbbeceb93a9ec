package org.dueregard.eia.duty;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A register of a new version holds. */
public record DutyFact(int version, @Nullable Duty before, Duty after) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("duty-register", Integer.toString(version));
    }

    @Override
    public String name() {
        return before == null ? "duty.added" : "duty.reworded";
    }
}
