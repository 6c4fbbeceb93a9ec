package org.dueregard.actionplan.unit;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a unit; it stays inside this service. */
public record UnitFact(String name, @Nullable UnitState before, UnitState after) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("unit", after.code());
    }
}
