package org.dueregard.eia.publication.web;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.eia.publication.PublishedCopy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaPublication")
public record PublicationView(
        UUID assessmentId,
        int version,
        String title,
        Instant publishedAt,
        @Schema(description = "Digest of the copy, byte for byte") String sha256,
        String href) {
    static PublicationView from(PublishedCopy copy) {
        return new PublicationView(
                copy.assessmentId(),
                copy.number(),
                copy.title(),
                copy.publishedAt(),
                copy.sha256(),
                "/v1/published-assessments/" + copy.assessmentId() + "/versions/" + copy.number());
    }
}
