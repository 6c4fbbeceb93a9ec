package org.dueregard.actionplan.plan;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to an initiative; it stays inside this service. */
public record InitiativeFact(
        UUID id, String name, Initiative.@Nullable State before, Initiative.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("initiative", id.toString());
    }
}
