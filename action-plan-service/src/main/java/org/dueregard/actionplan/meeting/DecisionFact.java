package org.dueregard.actionplan.meeting;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A decision was made, or a referral answered; it stays inside this service. */
public record DecisionFact(
        UUID decision, String name, Decision.@Nullable State before, Decision.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("decision", decision.toString());
    }
}
