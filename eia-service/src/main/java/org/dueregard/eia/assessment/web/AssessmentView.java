package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.Capacity;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.Delegation;
import org.dueregard.eia.assessment.DelegationRoute;
import org.dueregard.eia.assessment.EscalatedThing;
import org.dueregard.eia.assessment.Notice;
import org.dueregard.eia.assessment.RequiredBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAssessment")
public record AssessmentView(
        UUID id,
        @Schema(
                        description =
                                "Counts what was changed in it; with it the entity tag begins, and since it the changes are told")
                long revision,
        UUID subjectId,
        String subjectTitle,
        String accountablePost,
        RequiredBy requiredBy,
        @Nullable String causeRef,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        @Schema(description = "Of the version that is being written, decided or in force")
                AssessmentStatus status,
        @Schema(description = "Came to light while no version was in force; a draft cites it")
                List<NoticeView> notices,
        List<AssignRequest.AssignmentItem> assignments,
        @Schema(description = "Who steps in for a role that is vacant or conflicted")
                List<DelegationView> delegations,
        @Schema(description = "What nobody is stopped by, and should know") List<String> warnings,
        VersionView current,
        List<MitigationProgressView> mitigationProgress,
        @Schema(
                        description =
                                "What is owed about the assessment itself and not met: how far it has climbed")
                List<EscalationView> escalations) {

    @Schema(name = "EiaNotice")
    public record NoticeView(CauseKind kind, String ref, String summary, Instant notedAt) {
        static NoticeView from(Notice notice) {
            return new NoticeView(notice.kind(), notice.ref(), notice.summary(), notice.notedAt());
        }
    }

    @Schema(name = "EiaDelegation")
    public record DelegationView(
            @Schema(description = "Of the assessment") int version,
            Capacity capacity,
            String person,
            @Schema(description = "For which they sign, where they step in for a post")
                    @Nullable String post,
            DelegationRoute route,
            String reason,
            String givenBy,
            Instant givenAt) {
        static DelegationView from(Delegation delegation) {
            return new DelegationView(
                    delegation.number(),
                    delegation.capacity(),
                    delegation.person(),
                    delegation.post(),
                    delegation.route(),
                    delegation.reason(),
                    delegation.givenBy(),
                    delegation.givenAt());
        }
    }

    static AssessmentView from(Assessment assessment, Shown.Beside beside) {
        return new AssessmentView(
                assessment.id(),
                assessment.version(),
                assessment.subjectId(),
                beside.subject().title(),
                beside.subject().accountablePost(),
                assessment.requiredBy(),
                assessment.causeRef(),
                assessment.dueOn(),
                assessment.openedAt(),
                assessment.current().status(),
                assessment.notices().stream().map(NoticeView::from).toList(),
                assessment.assignments().stream()
                        .map(
                                given ->
                                        new AssignRequest.AssignmentItem(
                                                given.part(), given.person()))
                        .toList(),
                assessment.delegations().stream().map(DelegationView::from).toList(),
                beside.warnings(),
                VersionView.from(assessment.id(), assessment.current()),
                beside.progresses().stream()
                        .map(
                                progress ->
                                        MitigationProgressView.from(
                                                progress,
                                                assessment.current().nextReviewOn(),
                                                beside.escalations()))
                        .toList(),
                EscalationView.about(
                        EscalatedThing.EIA, assessment.id().toString(), beside.escalations()));
    }
}
