package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.Map;

/**
 * A row that is set aside: what was wrong with it, and what it said, so that it can be repaired.
 */
record RejectedRow(long line, List<RowFault> faults, Map<String, String> content)
        implements Reading {}
