package org.dueregard.monitoring.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that was set aside, as it is kept.
 *
 * @param batch that it came with
 * @param ending how it left quarantine; null while it is set aside
 * @param emptiedAt when what it said was taken out; null while it is kept
 */
public record QuarantinedRow(
        UUID batch,
        long line,
        List<RowFault> faults,
        SentRow sent,
        RejectionState state,
        @Nullable Ending ending,
        @Nullable Instant emptiedAt) {
    public QuarantinedRow {
        faults = List.copyOf(faults);
    }

    /**
     * How a row left quarantine.
     *
     * @param takenInBy the batch that has taken it in; null where it was discarded
     * @param reason why it was discarded; null where it was taken in
     * @param by the person
     */
    public record Ending(
            @Nullable UUID takenInBy, @Nullable String reason, Instant at, String by) {}
}
