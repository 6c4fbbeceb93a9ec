package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.RequiredBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAssessmentSummary")
public record AssessmentSummary(
        UUID id,
        UUID subjectId,
        int version,
        AssessmentStatus status,
        RequiredBy requiredBy,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        @Nullable LocalDate nextReviewOn) {
    static AssessmentSummary from(Assessment assessment) {
        return new AssessmentSummary(
                assessment.id(),
                assessment.subjectId(),
                assessment.currentVersion(),
                assessment.current().status(),
                assessment.requiredBy(),
                assessment.dueOn(),
                assessment.openedAt(),
                assessment.current().nextReviewOn());
    }
}
