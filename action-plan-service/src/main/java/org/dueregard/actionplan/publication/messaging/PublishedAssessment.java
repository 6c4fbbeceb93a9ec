package org.dueregard.actionplan.publication.messaging;

import java.time.Instant;
import org.dueregard.actionplan.publication.Publication;

/** What eia-service tells of a version of an assessment that everybody can read. */
public record PublishedAssessment(String eiaId, int eiaVersion, Instant publishedAt, String url) {
    public static final String TYPE = "org.dueregard.eia.published.v1";

    public Publication publication() {
        return Publication.ofAssessment(eiaId, eiaVersion, url, publishedAt);
    }
}
