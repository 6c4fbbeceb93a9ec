package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Approval;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.assessment.Assurance;
import org.dueregard.eia.assessment.AssuranceResult;
import org.dueregard.eia.assessment.Band;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.assessment.Decision;
import org.dueregard.eia.assessment.DecisionOutcome;
import org.dueregard.eia.assessment.Involvement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAssessmentVersion")
public record VersionView(
        UUID assessmentId,
        int version,
        AssessmentStatus status,
        int catalogueVersion,
        @Schema(description = "Digest of the content as it stands; a decision sends it back")
                String contentSha256,
        Band band,
        ContentView content,
        List<InvolvementView> involved,
        List<AssuranceView> assurances,
        @Schema(description = "Where the band asks for several who sign: those before the last")
                List<ApprovalView> approvals,
        List<DecisionView> decisions,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant signedAt,
        @Nullable String signedSha256,
        @Nullable LocalDate nextReviewOn,
        @Nullable String withholdingReason) {

    @Schema(name = "EiaContent")
    public record ContentView(
            @Nullable ScopeItem scope,
            List<EvidenceItem> evidence,
            List<EngagementItem> engagements,
            List<ImpactItem> impacts,
            List<MitigationItem> mitigations,
            List<MonitoringItem> monitoringPlan,
            @Nullable ReviewActionItem reviewAction,
            List<DispositionItem> dispositions,
            List<AttachmentView> attachments) {}

    @Schema(name = "EiaInvolvement")
    public record InvolvementView(String person, Capacity capacity, Instant since) {
        static InvolvementView from(Involvement involvement) {
            return new InvolvementView(
                    involvement.person(), involvement.capacity(), involvement.since());
        }
    }

    @Schema(name = "EiaAssurance")
    public record AssuranceView(
            String assurer,
            AssuranceResult result,
            @Nullable String note,
            int checklistNumber,
            List<ChecklistItemAnswer> checklist,
            List<CommentItem> comments,
            Instant at) {
        static AssuranceView from(Assurance assurance) {
            return new AssuranceView(
                    assurance.assurer(),
                    assurance.result(),
                    assurance.note(),
                    assurance.checklistNumber(),
                    assurance.checklist().stream().map(ChecklistItemAnswer::from).toList(),
                    assurance.comments().stream().map(CommentItem::from).toList(),
                    assurance.at());
        }
    }

    @Schema(name = "EiaApproval")
    public record ApprovalView(
            String person,
            @Nullable String post,
            DecisionOutcome outcome,
            String reason,
            String contentSha256,
            Instant at,
            @Schema(
                            description =
                                    "Whether it counts: of this content, and with the outcome of the last of them")
                    boolean standing) {
        static ApprovalView from(Approval approval, List<Approval> standing) {
            return new ApprovalView(
                    approval.person(),
                    approval.post(),
                    approval.outcome(),
                    approval.reason(),
                    approval.contentSha256(),
                    approval.at(),
                    standing.contains(approval));
        }
    }

    @Schema(name = "EiaDecision")
    public record DecisionView(
            String decisionMaker,
            @Nullable String decisionPost,
            DecisionOutcome outcome,
            Band band,
            String reason,
            String contentSha256,
            @Nullable JustificationItem justification,
            List<UnplacedItem> unplaced,
            List<CommentItem> comments,
            Instant at) {
        static DecisionView from(Decision decision) {
            return new DecisionView(
                    decision.decisionMaker(),
                    decision.decisionPost(),
                    decision.outcome(),
                    decision.band(),
                    decision.reason(),
                    decision.contentSha256(),
                    JustificationItem.from(decision.justification()),
                    decision.unplaced().stream().map(UnplacedItem::from).toList(),
                    decision.comments().stream().map(CommentItem::from).toList(),
                    decision.at());
        }
    }

    static VersionView from(UUID assessmentId, AssessmentVersion version) {
        var content = version.content();
        var standing = version.standingApprovals();
        return new VersionView(
                assessmentId,
                version.number(),
                version.status(),
                version.catalogue(),
                version.canonical().sha256(),
                version.band(),
                new ContentView(
                        ScopeItem.from(content.scope()),
                        content.evidence().stream()
                                .map(item -> EvidenceItem.from(item, content.dispositions()))
                                .toList(),
                        content.engagements().stream().map(EngagementItem::from).toList(),
                        content.impacts().stream().map(ImpactItem::from).toList(),
                        content.mitigations().stream().map(MitigationItem::from).toList(),
                        content.monitoringPlan().stream().map(MonitoringItem::from).toList(),
                        ReviewActionItem.from(content.reviewAction()),
                        content.dispositions().stream().map(DispositionItem::from).toList(),
                        content.attachments().stream().map(AttachmentView::from).toList()),
                version.involved().stream().map(InvolvementView::from).toList(),
                version.assurances().stream().map(AssuranceView::from).toList(),
                version.approvals().stream()
                        .map(approval -> ApprovalView.from(approval, standing))
                        .toList(),
                version.decisions().stream().map(DecisionView::from).toList(),
                version.openedAt(),
                version.submittedAt(),
                version.signedAt(),
                version.signedSha256(),
                version.nextReviewOn(),
                version.withholdingReason());
    }
}
