package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.eia.assessment.AssessmentChange;
import org.dueregard.eia.assessment.ContentPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaAssessmentChanges")
public record ChangesView(
        @Schema(description = "What an entity tag says now") long presentVersion,
        List<ChangeView> changes) {

    @Schema(name = "EiaAssessmentChange")
    public record ChangeView(
            @Schema(description = "The version that stood before it") long since,
            Instant at,
            String person,
            String action,
            @Schema(description = "Which parts of the content, where it was written")
                    List<ContentPart> parts) {}

    static ChangesView from(long present, List<AssessmentChange> changes) {
        return new ChangesView(
                present,
                changes.stream()
                        .map(
                                change ->
                                        new ChangeView(
                                                change.seenVersion(),
                                                change.at(),
                                                change.person(),
                                                change.action(),
                                                change.parts()))
                        .toList());
    }
}
