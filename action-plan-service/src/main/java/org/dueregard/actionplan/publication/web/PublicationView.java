package org.dueregard.actionplan.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.publication.Publication;
import org.dueregard.actionplan.publication.PublicationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment or a monitoring report that can be read by everybody. */
@Schema(name = "ActionPlanPublication")
record PublicationView(
        String id,
        PublicationKind kind,
        @Nullable String assessment,
        @Nullable Integer assessmentVersion,
        @Nullable String policy,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable Boolean inequalityFound,
        String url,
        Instant publishedAt) {
    static PublicationView from(Publication publication) {
        return new PublicationView(
                publication.id(),
                publication.kind(),
                publication.assessment(),
                publication.assessmentVersion(),
                publication.policy(),
                publication.periodStart(),
                publication.periodEnd(),
                publication.inequalityFound(),
                publication.url(),
                publication.publishedAt());
    }
}
