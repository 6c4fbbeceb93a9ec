package org.dueregard.monitoring.ingest;

import org.dueregard.monitoring.cells.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record already.
 *
 * @param cell where it is counted; null once withdrawn
 */
record HeldRecord(long version, String digest, @Nullable CellKey cell) {
    static HeldRecord of(IncomingRecord record) {
        return new HeldRecord(record.version(), record.digest(), record.cell());
    }
}
