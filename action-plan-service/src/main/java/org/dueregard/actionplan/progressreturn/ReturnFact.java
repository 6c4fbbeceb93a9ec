package org.dueregard.actionplan.progressreturn;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a return, its schedule or its template; it stays inside this service.
 */
public record ReturnFact(String type, String id, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate(type, id);
    }
}
