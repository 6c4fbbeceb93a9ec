package org.dueregard.monitoring.ingest;

import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record already.
 *
 * @param cell where it is counted; null once withdrawn
 * @param count how many it stands for there
 * @param gone why nothing is kept of what it said; null where something is, or it was withdrawn
 */
record HeldRecord(
        long version, String digest, @Nullable CellKey cell, long count, @Nullable Gone gone) {
    CellChanges.@Nullable Share share() {
        return cell == null ? null : new CellChanges.Share(cell, count);
    }

    static HeldRecord of(IncomingRecord record) {
        return new HeldRecord(
                record.version(), record.digest(), record.cell(), record.count(), null);
    }
}
