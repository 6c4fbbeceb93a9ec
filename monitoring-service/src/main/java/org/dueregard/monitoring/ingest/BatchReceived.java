package org.dueregard.monitoring.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** A batch was taken in: one line in the audit trail for all its records. */
public record BatchReceived(
        UUID batch,
        String dataset,
        String source,
        @Nullable String file,
        @Nullable StreamRange stream,
        @Nullable FilePart part,
        String digest,
        Receipt receipt,
        List<String> periods,
        Instant at)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("batch", batch.toString());
    }

    @Override
    public String name() {
        return "batch.received";
    }
}
