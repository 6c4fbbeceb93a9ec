package org.dueregard.monitoring.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept.
 *
 * @param batch that brought this version
 * @param gone why nothing is kept of what it said; null where something is, or it was withdrawn
 * @param cell where it is counted; null where it is not, and once it has expired
 * @param count how many it stands for there
 * @param fields what it says, codes in place of spellings; empty where nothing is kept
 */
public record KeptRecord(
        String recordId,
        long version,
        UUID batch,
        boolean withdrawn,
        @Nullable Gone gone,
        @Nullable Instant occurredAt,
        @Nullable CellKey cell,
        long count,
        Map<String, String> fields) {
    public KeptRecord {
        fields = Map.copyOf(fields);
    }

    public boolean isErased() {
        return gone == Gone.ERASED;
    }

    public CellChanges.@Nullable Share share() {
        return cell == null ? null : new CellChanges.Share(cell, count);
    }
}
