package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.eia.assessment.AssessmentChange;
import org.dueregard.eia.assessment.ContentPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaAssessmentChange")
public record ChangeView(
        @Schema(description = "The version that stood before it") long since,
        Instant at,
        String person,
        String action,
        @Schema(description = "Which parts of the content, where it was written")
                List<ContentPart> parts) {
    static ChangeView from(AssessmentChange change) {
        return new ChangeView(
                change.seenVersion(),
                change.at(),
                change.person(),
                change.action(),
                change.parts());
    }
}
