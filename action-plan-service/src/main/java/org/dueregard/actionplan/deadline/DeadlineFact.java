package org.dueregard.actionplan.deadline;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a date that has passed; it stays inside this service. */
record DeadlineFact(UUID deadline, String name, @Nullable Object before, Deadline.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("deadline", deadline.toString());
    }
}
