package org.dueregard.monitoring.observations;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A file of observations was taken in: one line in the audit trail for all of them. */
public record ObservationsReceived(UUID file, String source, ObservationReceipt receipt, Instant at)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("observation-file", file.toString());
    }

    @Override
    public String name() {
        return "observations.received";
    }
}
