package org.dueregard.monitoring.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A message that brings one record.
 *
 * @param value the JSON of the record, as a line of NDJSON has it
 */
public record Message(long offset, byte @Nullable [] value) {}
