package org.dueregard.monitoring.senders.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.senders.Sender;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who sends the records of a source, or has sent them. */
@Schema(name = "MonitoringSender")
public record SenderView(
        UUID id,
        String dataset,
        String source,
        @Schema(description = "The sub of their token") String person,
        Instant since,
        @Schema(description = "Who admitted them; themselves where they came first")
                String admittedBy,
        @Schema(description = "Null while they may send") @Nullable Instant removedAt,
        @Nullable String removedBy) {
    static SenderView from(Sender sender) {
        return new SenderView(
                sender.id(),
                sender.dataset(),
                sender.source(),
                sender.person(),
                sender.since(),
                sender.admittedBy(),
                sender.removedAt(),
                sender.removedBy());
    }
}
