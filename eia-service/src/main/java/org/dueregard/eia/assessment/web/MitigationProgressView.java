package org.dueregard.eia.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.Escalation;
import org.dueregard.eia.assessment.MitigationProgress;
import org.dueregard.eia.assessment.MitigationState;
import org.dueregard.eia.assessment.ResidualImpact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaMitigationProgress")
public record MitigationProgressView(
        UUID mitigationId,
        UUID assessmentId,
        int version,
        MitigationState state,
        String ownerPost,
        @Nullable LocalDate dueOn,
        @Schema(
                        description =
                                "Whether it is done only after the day on which the version is reviewed")
                boolean slipsPastReview,
        @Nullable String actionId,
        @Schema(description = "BRAG of the action, as action-plan computes it")
                @Nullable String actionRating,
        @Nullable String declineReason,
        @Nullable String reopeningReason,
        @Nullable LocalDate completedOn,
        @Nullable String decidedByBody,
        @Nullable String decisionRef,
        List<ActionEvidenceView> evidence,
        @Nullable Boolean sufficient,
        @Nullable ResidualImpact residualImpact,
        @Nullable String assessedBy,
        @Nullable String assessmentReason,
        @Schema(description = "What is owed about the action and not met: how far it has climbed")
                List<EscalationView> escalations) {
    static MitigationProgressView from(
            MitigationProgress progress,
            @Nullable LocalDate nextReviewOn,
            List<Escalation> escalations) {
        var due = progress.dueOn();
        return new MitigationProgressView(
                progress.mitigationId(),
                progress.assessmentId(),
                progress.number(),
                progress.state(),
                progress.ownerPost(),
                due,
                due != null
                        && nextReviewOn != null
                        && due.isAfter(nextReviewOn)
                        && progress.completedOn() == null,
                progress.actionId(),
                progress.actionRating(),
                progress.declineReason(),
                progress.reopeningReason(),
                progress.completedOn(),
                progress.decidedByBody(),
                progress.decisionRef(),
                progress.evidence().stream().map(ActionEvidenceView::from).toList(),
                progress.sufficient(),
                progress.residualImpact(),
                progress.assessedBy(),
                progress.assessmentReason(),
                EscalationView.about(EscalatedThing.ACTION, progress.actionId(), escalations));
    }
}
