package org.dueregard.actionplan.research;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to research; it stays inside this service. */
public record ResearchFact(
        String research, String name, Research.@Nullable State before, Research.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("research", research);
    }
}
