package org.dueregard.actionplan.naming;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A name has been given; it stays inside this service. */
public record NameFact(
        UUID id,
        String given,
        NameKind kind,
        Target target,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("name", id.toString());
    }

    @Override
    public String name() {
        return "name.given";
    }
}
