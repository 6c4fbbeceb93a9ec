package org.dueregard.monitoring.populations;

import java.time.Instant;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Another figure of a population counts. */
public record PopulationRevised(
        long population,
        PopulationKey key,
        int revision,
        PopulationFigure earlier,
        PopulationFigure present,
        Instant at)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("population", Long.toString(population));
    }

    @Override
    public String name() {
        return "population.revised";
    }

    @Override
    public Object before() {
        return earlier;
    }
}
