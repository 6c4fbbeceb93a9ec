package org.dueregard.monitoring.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How a batch is addressed.
 *
 * @param source the system that the records come from; a record id means something within it only
 * @param file name of the file that the batch is the whole of; needed where rows have no id
 */
public record Delivery(String dataset, String source, @Nullable String file, BatchFormat format) {}
