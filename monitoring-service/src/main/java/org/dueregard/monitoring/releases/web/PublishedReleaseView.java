package org.dueregard.monitoring.releases.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.releases.PublishedReleases;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published release in a list. */
@Schema(name = "MonitoringPublishedRelease")
public record PublishedReleaseView(
        UUID id,
        String title,
        @Nullable String series,
        List<String> indicators,
        List<String> periods,
        @Schema(description = "SHA-256 of its document, in hexadecimal") String sha256,
        Instant publishedAt,
        @Schema(description = "The release that it puts right") @Nullable UUID corrects,
        @Schema(description = "Why, where it puts one right") @Nullable String correction,
        @Schema(description = "The release that puts this one right") @Nullable UUID correctedBy) {
    static PublishedReleaseView from(PublishedReleases.Listed listed) {
        return new PublishedReleaseView(
                listed.id(),
                listed.title(),
                listed.series(),
                listed.indicators(),
                listed.periods(),
                listed.sha256(),
                listed.publishedAt(),
                listed.corrects(),
                listed.correction(),
                listed.correctedBy());
    }
}
