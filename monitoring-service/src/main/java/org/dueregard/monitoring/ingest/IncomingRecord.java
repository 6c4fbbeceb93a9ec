package org.dueregard.monitoring.ingest;

import java.time.Instant;
import java.util.Map;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * A record as a sender gives it, understood.
 *
 * @param recordId the sender's id, or one made from the content and its ordinal
 * @param digest of the content as it was sent: equal digests are equal contents
 * @param occurredAt null for a withdrawal
 * @param cell where it is counted; null for a withdrawal
 * @param count how many it stands for; 0 for a withdrawal
 * @param fields its fields, codes in place of spellings; empty for a withdrawal
 */
record IncomingRecord(
        long line,
        String recordId,
        long version,
        boolean withdrawn,
        String digest,
        @Nullable Instant occurredAt,
        @Nullable CellKey cell,
        long count,
        Map<String, String> fields)
        implements Reading {

    static final String DIGEST_OF_A_WITHDRAWAL = "withdrawn";

    CellChanges.@Nullable Share share() {
        return cell == null ? null : new CellChanges.Share(cell, count);
    }

    IncomingRecord identifiedAs(String id) {
        return new IncomingRecord(
                line, id, version, withdrawn, digest, occurredAt, cell, count, fields);
    }
}
