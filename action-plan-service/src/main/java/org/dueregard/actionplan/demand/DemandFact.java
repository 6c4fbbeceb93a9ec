package org.dueregard.actionplan.demand;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a demand; its obligation tells other services. */
public record DemandFact(UUID id, String name, Demand.@Nullable State before, Demand.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("demand", id.toString());
    }
}
