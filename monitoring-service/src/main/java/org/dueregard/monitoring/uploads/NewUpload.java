package org.dueregard.monitoring.uploads;

import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to send.
 *
 * @param file its name: rows without an id are told apart within it
 * @param size in bytes, as it is sent
 * @param sha256 of its bytes, in lower-case hexadecimal digits; null where its sender does not say
 */
public record NewUpload(
        String dataset,
        String source,
        String file,
        BatchFormat format,
        Packing packing,
        long size,
        @Nullable String sha256) {
    Delivery delivery() {
        return new Delivery(dataset, source, file, format);
    }
}
