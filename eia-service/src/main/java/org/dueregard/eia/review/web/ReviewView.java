package org.dueregard.eia.review.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.web.ActionEvidenceView;
import org.dueregard.eia.review.CauseDetails;
import org.dueregard.eia.review.EvidenceDetails;
import org.dueregard.eia.review.EvidenceKind;
import org.dueregard.eia.review.Review;
import org.dueregard.eia.review.ReviewCause;
import org.dueregard.eia.review.ReviewEvidence;
import org.dueregard.eia.review.ReviewOutcome;
import org.dueregard.eia.review.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaReview")
public record ReviewView(
        UUID id,
        UUID assessmentId,
        @Schema(description = "The version under review") int version,
        ReviewState state,
        Instant openedAt,
        LocalDate dueOn,
        List<CauseView> causes,
        List<EvidenceView> evidence,
        @Nullable ConclusionView conclusion,
        @Nullable String objection,
        @Nullable String objectedBy) {

    @Schema(name = "EiaReviewCause")
    public record CauseView(
            CauseKind kind,
            @Schema(description = "Id of the disparity, or the day that came") String ref,
            String summary,
            CauseDetails details,
            Instant notedAt) {
        static CauseView from(ReviewCause cause) {
            return new CauseView(
                    cause.kind(), cause.ref(), cause.summary(), cause.details(), cause.notedAt());
        }
    }

    @Schema(name = "EiaReviewEvidence")
    public record EvidenceView(
            UUID id,
            EvidenceKind kind,
            @Schema(description = "Id of the action, disparity, report or finding") String ref,
            String summary,
            @Nullable String actionId,
            @Nullable String decision,
            @Nullable LocalDate completedOn,
            @Nullable String decidedByBody,
            @Nullable String decisionRef,
            List<ActionEvidenceView> evidence,
            @Nullable String disparityState,
            @Nullable String cause,
            @Nullable String justification,
            @Nullable BigDecimal currentGapPoints,
            @Nullable String reason,
            Instant recordedAt) {
        static EvidenceView from(ReviewEvidence item) {
            EvidenceDetails details = item.details();
            return new EvidenceView(
                    item.id(),
                    item.kind(),
                    item.ref(),
                    item.summary(),
                    details.actionId(),
                    details.decision(),
                    details.completedOn(),
                    details.decidedByBody(),
                    details.decisionRef(),
                    details.evidence() == null
                            ? List.of()
                            : details.evidence().stream().map(ActionEvidenceView::from).toList(),
                    details.disparityState(),
                    details.cause(),
                    details.justification(),
                    details.currentGapPoints(),
                    details.reason(),
                    item.recordedAt());
        }
    }

    @Schema(name = "EiaReviewConclusion")
    public record ConclusionView(
            ReviewOutcome outcome,
            @Nullable String report,
            @Nullable String evidenceAnswer,
            @Nullable String consultationAnswer,
            @Nullable String fitnessAnswer,
            @Nullable LocalDate nextReviewOn,
            @Nullable String proposedBy,
            @Nullable String concludedBy,
            @Nullable Instant concludedAt) {
        static @Nullable ConclusionView of(Review review) {
            var outcome = review.outcome();
            return outcome == null
                    ? null
                    : new ConclusionView(
                            outcome,
                            review.report(),
                            review.evidenceAnswer(),
                            review.consultationAnswer(),
                            review.fitnessAnswer(),
                            review.nextReviewOn(),
                            review.proposedBy(),
                            review.concludedBy(),
                            review.concludedAt());
        }
    }

    static ReviewView from(Review review) {
        return new ReviewView(
                review.id(),
                review.assessmentId(),
                review.number(),
                review.state(),
                review.openedAt(),
                review.dueOn(),
                review.causes().stream().map(CauseView::from).toList(),
                review.evidence().stream().map(EvidenceView::from).toList(),
                ConclusionView.of(review),
                review.objection(),
                review.objectedBy());
    }
}
