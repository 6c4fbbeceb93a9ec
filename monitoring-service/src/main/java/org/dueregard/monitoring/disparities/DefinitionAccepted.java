package org.dueregard.monitoring.disparities;

import java.time.Instant;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A version of an indicator was accepted; from now on it is the one by which is judged. */
record DefinitionAccepted(IndicatorDefinition definition, Instant at) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("indicator", definition.indicator());
    }

    @Override
    public String name() {
        return "indicator.version-accepted";
    }
}
