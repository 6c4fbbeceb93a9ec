package org.dueregard.actionplan.advice;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A post advises business areas, or others than before; it stays inside this service. */
public record AdviserFact(
        String post, String name, Adviser.@Nullable State before, Adviser.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("adviser", post);
    }
}
