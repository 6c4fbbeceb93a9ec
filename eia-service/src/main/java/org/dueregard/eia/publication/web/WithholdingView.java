package org.dueregard.eia.publication.web;

import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaWithholding")
public record WithholdingView(
        UUID assessmentId, int version, AssessmentStatus status, @Nullable String reason) {
    static WithholdingView from(Assessment assessment) {
        return new WithholdingView(
                assessment.id(),
                assessment.currentVersion(),
                assessment.current().status(),
                assessment.current().withholdingReason());
    }
}
