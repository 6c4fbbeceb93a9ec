package org.dueregard.actionplan.tasking;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a tasking; it stays inside this service. */
public record TaskingFact(
        UUID tasking, String name, Tasking.@Nullable State before, Tasking.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("tasking", tasking.toString());
    }
}
