package org.dueregard.monitoring.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How a batch is addressed.
 *
 * @param source the system that the records come from; a record id means something within it only
 * @param file name of the file that the batch is the whole of, or a part; needed where rows have no
 *     id
 * @param stream the messages that it is made of; null for one that came by another door
 * @param part null where the batch is the whole of what was sent
 */
public record Delivery(
        String dataset,
        String source,
        @Nullable String file,
        BatchFormat format,
        @Nullable StreamRange stream,
        @Nullable FilePart part) {

    /** Of a request. */
    public Delivery(String dataset, String source, @Nullable String file, BatchFormat format) {
        this(dataset, source, file, format, null, null);
    }

    /** Of messages. */
    Delivery(
            String dataset,
            String source,
            @Nullable String file,
            BatchFormat format,
            @Nullable StreamRange stream) {
        this(dataset, source, file, format, stream, null);
    }

    BatchDoor door() {
        return stream == null ? BatchDoor.HTTP : BatchDoor.KAFKA;
    }

    Delivery part(FilePart number) {
        return new Delivery(dataset, source, file, format, stream, number);
    }
}
