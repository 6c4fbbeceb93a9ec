package org.dueregard.monitoring.populations.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.populations.PopulationRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that a population had or has. */
@Schema(name = "MonitoringPopulationRevision")
record PopulationRevisionView(
        int revision,
        long people,
        String source,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String note,
        @Schema(description = "Why it came; null for a first figure that needed no reason")
                @Nullable String reason,
        @Schema(description = "Who sent it; null where it came with the service")
                @Nullable String recordedBy,
        @Schema(description = "The file that it came with; null where it came with the service")
                @Nullable UUID file,
        Instant recordedAt) {
    static PopulationRevisionView from(PopulationRevision revision) {
        var figure = revision.figure();
        return new PopulationRevisionView(
                revision.revision(),
                figure.people(),
                figure.source(),
                figure.licence(),
                figure.url(),
                figure.note(),
                revision.reason(),
                revision.recordedBy(),
                revision.file(),
                revision.recordedAt());
    }
}
