package org.dueregard.monitoring.releases.web;

import java.util.UUID;
import org.dueregard.monitoring.releases.PublishedRelease;
import org.dueregard.monitoring.releases.ReleaseDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published release with what is known of it by now. */
@Schema(name = "MonitoringReleaseReading")
public record ReleaseReadingView(
        @Schema(description = "SHA-256 of the document, in hexadecimal") String sha256,
        @Schema(
                        description =
                                "The release that puts this one right: read that one; null where none does")
                @Nullable UUID correctedBy,
        @Schema(description = "Why it was put right") @Nullable String correction,
        @Schema(
                        description =
                                "What is frozen; its bytes, over which the hash is, are at …/document")
                ReleaseDocument document) {
    static ReleaseReadingView from(
            PublishedRelease release, @Nullable PublishedRelease correctedBy) {
        return new ReleaseReadingView(
                release.sha256(),
                correctedBy == null ? null : correctedBy.id(),
                correctedBy == null ? null : correctedBy.correction(),
                release.content());
    }
}
