package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.Map;

/**
 * Counts equal rows within one file: the first has ordinal 1, an equal one after it 2.
 *
 * @see FileOrdinals
 * @see StoredOrdinals
 */
interface Ordinals {

    /** The ordinal of each of these rows, in their order. */
    List<Integer> next(List<IncomingRecord> rows);

    /** How many rows there are of each digest; empty where they are counted elsewhere. */
    Map<String, Integer> seen();
}
