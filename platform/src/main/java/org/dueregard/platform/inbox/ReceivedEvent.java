package org.dueregard.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service, read into the consumer's own record; unknown fields of the data are
 * ignored.
 */
public record ReceivedEvent<T>(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        long aggregateVersion,
        T data) {}
