package org.dueregard.monitoring.retention.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.monitoring.ingest.KeptRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A single record as it is kept. */
@Schema(name = "MonitoringKeptRecord")
public record KeptRecordView(
        String recordId,
        long version,
        @Schema(description = "The batch that brought this version") UUID batch,
        State state,
        @Schema(description = "Null where nothing is kept of what it said")
                @Nullable Instant occurredAt,
        @Schema(description = "The month in which it is counted, such as 2016-06")
                @Nullable String month,
        @Schema(description = "The unit for which it is counted") @Nullable String unit,
        @Schema(description = "What it says, codes in place of spellings")
                Map<String, String> fields) {

    /** Whether anything is kept of it. */
    @Schema(name = "MonitoringKeptRecordState")
    public enum State {
        KEPT,
        WITHDRAWN,
        EXPIRED,
        ERASED
    }

    static KeptRecordView from(KeptRecord record) {
        var cell = record.cell();
        return new KeptRecordView(
                record.recordId(),
                record.version(),
                record.batch(),
                state(record),
                record.occurredAt(),
                cell == null ? null : cell.month().toString(),
                cell == null ? null : cell.unit(),
                new TreeMap<>(record.fields()));
    }

    private static State state(KeptRecord record) {
        if (record.gone() != null) {
            return switch (record.gone()) {
                case EXPIRED -> State.EXPIRED;
                case ERASED -> State.ERASED;
            };
        }
        return record.withdrawn() ? State.WITHDRAWN : State.KEPT;
    }
}
