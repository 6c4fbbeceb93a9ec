package org.dueregard.actionplan.scheme;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a scheme; it stays inside this service. */
public record SchemeFact(
        String scheme, String name, Scheme.@Nullable State before, Scheme.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("scheme", scheme);
    }
}
