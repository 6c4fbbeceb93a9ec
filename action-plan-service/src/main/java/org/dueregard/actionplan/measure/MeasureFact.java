package org.dueregard.actionplan.measure;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a measure; it stays inside this service. */
public record MeasureFact(String measure, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("measure", measure);
    }
}
