package org.dueregard.actionplan.coverage;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a coverage exercise or its marks; it stays inside this service. */
public record CoverageFact(
        String type, String id, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate(type, id);
    }
}
