package org.dueregard.monitoring.stream;

import java.util.List;
import org.dueregard.monitoring.ingest.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came.
 *
 * @param dataset what its header says; null where it has none
 * @param source what its header says; null where it has none
 * @param headerNames names only: nobody knows what a sender writes into them
 */
public record IncomingMessage(
        Message message,
        @Nullable String dataset,
        @Nullable String source,
        List<String> headerNames) {
    public IncomingMessage {
        headerNames = List.copyOf(headerNames);
    }
}
