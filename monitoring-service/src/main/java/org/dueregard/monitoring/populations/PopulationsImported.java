package org.dueregard.monitoring.populations;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A file of populations was taken in: one line in the audit trail for all that it added. */
public record PopulationsImported(
        UUID file, int rows, int added, int revised, int unchanged, Instant at) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("population-file", file.toString());
    }

    @Override
    public String name() {
        return "populations.imported";
    }
}
