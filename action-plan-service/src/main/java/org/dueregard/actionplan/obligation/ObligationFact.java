package org.dueregard.actionplan.obligation;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to an obligation; it stays inside this service. */
public record ObligationFact(String obligation, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("obligation", obligation);
    }
}
