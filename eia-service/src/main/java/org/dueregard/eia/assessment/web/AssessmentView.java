package org.dueregard.eia.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.CauseKind;
import org.dueregard.eia.assessment.MitigationProgress;
import org.dueregard.eia.assessment.Notice;
import org.dueregard.eia.assessment.RequiredBy;
import org.dueregard.eia.subject.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaAssessment")
public record AssessmentView(
        UUID id,
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
        VersionView current,
        List<MitigationProgressView> mitigationProgress) {

    @Schema(name = "EiaNotice")
    public record NoticeView(CauseKind kind, String ref, String summary, Instant notedAt) {
        static NoticeView from(Notice notice) {
            return new NoticeView(notice.kind(), notice.ref(), notice.summary(), notice.notedAt());
        }
    }

    static AssessmentView from(
            Assessment assessment, Subject subject, List<MitigationProgress> progresses) {
        return new AssessmentView(
                assessment.id(),
                assessment.subjectId(),
                subject.title(),
                subject.accountablePost(),
                assessment.requiredBy(),
                assessment.causeRef(),
                assessment.dueOn(),
                assessment.openedAt(),
                assessment.current().status(),
                assessment.notices().stream().map(NoticeView::from).toList(),
                VersionView.from(assessment.id(), assessment.current()),
                progresses.stream().map(MitigationProgressView::from).toList());
    }
}
