package org.dueregard.platform.eventlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it was announced: CloudEvents 1.0 in JSON, with its position in the log, the topic
 * and the key ({@code partitionkey}) that it was announced with.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoggedEvent(
        long position,
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String dataschema,
        String datacontenttype,
        String correlationid,
        @Nullable String causationid,
        long aggregateversion,
        @Nullable String traceparent,
        String topic,
        String partitionkey,
        @JsonRawValue String data) {}
