package org.dueregard.eia.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.review.Reviews;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaReviewDue")
public record ReviewDueView(
        UUID assessmentId,
        String subjectTitle,
        @Schema(description = "Kinds of causes, without their figures") List<CauseKind> causes,
        LocalDate dueOn,
        String accountablePost) {
    static ReviewDueView from(Reviews.Due due) {
        return new ReviewDueView(
                due.assessmentId(),
                due.subjectTitle(),
                due.causes(),
                due.dueOn(),
                due.accountablePost());
    }
}
