package org.dueregard.actionplan.programme;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a strand; it stays inside this service. */
public record StrandFact(String strand, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("strand", strand);
    }
}
