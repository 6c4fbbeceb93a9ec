package org.dueregard.actionplan.workgroup;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a working group; it stays inside this service. */
public record WorkingGroupFact(
        String body, String name, WorkingGroup.@Nullable State before, WorkingGroup.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("working-group", body);
    }
}
