package org.dueregard.actionplan.programme;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a programme; it stays inside this service. */
public record ProgrammeFact(
        String programme, String name, Programme.@Nullable State before, Programme.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("programme", programme);
    }
}
