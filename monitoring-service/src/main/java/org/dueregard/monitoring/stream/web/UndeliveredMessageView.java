package org.dueregard.monitoring.stream.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.stream.UndeliveredMessage;
import org.dueregard.monitoring.stream.UndeliveredReason;
import org.dueregard.monitoring.stream.UndeliveredState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message that belongs to nobody: where it lies and why, and nothing of what it says. */
@Schema(name = "MonitoringUndeliveredMessage")
public record UndeliveredMessageView(
        UUID id,
        String topic,
        int partition,
        long offset,
        Instant receivedAt,
        UndeliveredReason reason,
        @Schema(description = "Names only") List<String> headerNames,
        @Schema(description = "Size of its value") int bytes,
        UndeliveredState state,
        @Schema(description = "The batch that has taken it in; null unless DELIVERED")
                @Nullable UUID deliveredAs,
        @Schema(description = "Null unless DISCARDED") @Nullable String discardReason,
        @Schema(description = "Null while it waits") @Nullable Instant endedAt,
        @Schema(description = "The person; null while it waits") @Nullable String endedBy) {
    static UndeliveredMessageView from(UndeliveredMessage message) {
        return new UndeliveredMessageView(
                message.id(),
                message.topic(),
                message.partition(),
                message.offset(),
                message.receivedAt(),
                message.reason(),
                message.headerNames(),
                message.bytes(),
                message.state(),
                message.deliveredAs(),
                message.endedReason(),
                message.endedAt(),
                message.endedBy());
    }
}
