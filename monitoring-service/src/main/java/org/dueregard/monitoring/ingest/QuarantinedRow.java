package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.Map;

/** A row that was set aside, as it is kept. */
public record QuarantinedRow(long line, List<RowFault> faults, Map<String, String> content) {}
