package org.dueregard.monitoring.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How a batch is addressed.
 *
 * @param source the system that the records come from; a record id means something within it only
 * @param file name of the file that the batch is the whole of; needed where rows have no id
 * @param stream the messages that it is made of; null for one that came by another door
 */
public record Delivery(
        String dataset,
        String source,
        @Nullable String file,
        BatchFormat format,
        @Nullable StreamRange stream) {

    /** Of a request. */
    public Delivery(String dataset, String source, @Nullable String file, BatchFormat format) {
        this(dataset, source, file, format, null);
    }

    BatchDoor door() {
        return stream == null ? BatchDoor.HTTP : BatchDoor.KAFKA;
    }
}
