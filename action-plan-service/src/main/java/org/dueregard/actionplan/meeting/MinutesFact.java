package org.dueregard.actionplan.meeting;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to minutes; it stays inside this service. */
public record MinutesFact(
        UUID minutes, String name, Minutes.@Nullable State before, Minutes.State after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("minutes", minutes.toString());
    }
}
