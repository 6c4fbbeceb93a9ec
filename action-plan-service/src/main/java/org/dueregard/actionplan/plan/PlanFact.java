package org.dueregard.actionplan.plan;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a plan; it stays inside this service. */
public record PlanFact(String plan, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("plan", plan);
    }
}
