package org.dueregard.eia.review.web;

import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaReportedCause")
public record ReportedCauseView(
        UUID assessmentId,
        CauseKind kind,
        String ref,
        @Schema(
                        description =
                                "The review that is due because of it; null where no version is in force, so that the draft has to answer it")
                @Nullable UUID reviewId) {}
