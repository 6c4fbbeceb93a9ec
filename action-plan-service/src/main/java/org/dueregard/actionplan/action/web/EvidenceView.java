package org.dueregard.actionplan.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.action.Evidence;
import org.dueregard.actionplan.action.EvidenceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
@Schema(name = "ActionPlanEvidence")
record EvidenceView(
        UUID id,
        EvidenceKind kind,
        String description,
        String url,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable LocalDate asAt,
        Instant addedAt) {

    static EvidenceView from(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.kind(),
                evidence.description(),
                evidence.url(),
                evidence.numerator(),
                evidence.denominator(),
                evidence.asAt(),
                evidence.addedAt());
    }
}
