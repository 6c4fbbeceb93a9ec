package org.dueregard.monitoring.releases.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.releases.Release;
import org.dueregard.monitoring.releases.ReleaseDocument;
import org.dueregard.monitoring.releases.ReleaseState;
import org.dueregard.monitoring.releases.Rounding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release and what has become of it. */
@Schema(name = "MonitoringRelease")
public record ReleaseView(
        UUID id,
        String title,
        @Nullable String series,
        ReleaseState state,
        int threshold,
        Rounding rounding,
        @Nullable UUID corrects,
        @Nullable String correction,
        @Schema(description = "The instant of the counts") Instant composedAt,
        ReleaseDocument.@Nullable PresentedTo presentedTo,
        @Schema(description = "When it was published or discarded") @Nullable Instant endedAt,
        @Nullable String discardReason) {
    static ReleaseView from(Release release) {
        return new ReleaseView(
                release.id(),
                release.title(),
                release.series(),
                release.state(),
                release.threshold(),
                release.rounding(),
                release.corrects(),
                release.correction(),
                release.composedAt(),
                release.presentedTo(),
                release.endedAt(),
                release.discardReason());
    }
}
