package org.dueregard.actionplan.body;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a body; it stays inside this service. */
public record BodyFact(String name, @Nullable BodyState before, BodyState after) implements Fact {

    @Override
    public Aggregate aggregate() {
        return new Aggregate("body", after.code());
    }
}
