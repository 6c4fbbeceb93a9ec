package org.dueregard.monitoring.dataissues.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.dataissues.DataIssue;
import org.dueregard.monitoring.dataissues.IssueState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with the data of a source. */
@Schema(name = "MonitoringDataIssue")
public record IssueView(
        UUID id,
        String dataset,
        String source,
        String description,
        String from,
        @Nullable String to,
        IssueState state,
        @Schema(description = "What was put right, or why it may stand; null while it is open")
                @Nullable String outcome,
        Instant recordedAt,
        @Nullable Instant endedAt) {
    static IssueView from(DataIssue issue) {
        return new IssueView(
                issue.id(),
                issue.dataset(),
                issue.source(),
                issue.description(),
                issue.fromMonth(),
                issue.toMonth(),
                issue.state(),
                issue.outcome(),
                issue.recordedAt(),
                issue.endedAt());
    }
}
