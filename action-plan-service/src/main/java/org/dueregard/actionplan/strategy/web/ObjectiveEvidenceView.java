package org.dueregard.actionplan.strategy.web;

import java.time.Instant;
import org.dueregard.actionplan.strategy.ObjectiveEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A numbered item of what was done for an objective, and how it is cited. */
@Schema(name = "ActionPlanObjectiveEvidence")
record ObjectiveEvidenceView(
        int number,
        String citation,
        String text,
        String source,
        @Nullable String url,
        Instant addedAt) {
    static ObjectiveEvidenceView from(ObjectiveEvidence item) {
        return new ObjectiveEvidenceView(
                item.number(),
                item.citation(),
                item.text(),
                item.source(),
                item.url(),
                item.addedAt());
    }
}
