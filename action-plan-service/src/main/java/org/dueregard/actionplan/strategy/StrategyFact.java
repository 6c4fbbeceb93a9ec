package org.dueregard.actionplan.strategy;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a strategy; it stays inside this service. */
public record StrategyFact(String strategy, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("strategy", strategy);
    }
}
