package org.dueregard.eia.screening.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.screening.ScreeningQueue;
import org.dueregard.eia.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaQueueEntry")
public record QueueEntryView(
        @Schema(description = "Counted from 1 over the whole queue") long place,
        UUID subjectId,
        String subjectTitle,
        SubjectKind kind,
        String accountablePost,
        UUID screeningId,
        UUID assessmentId,
        AssessmentStatus assessmentStatus,
        boolean priority,
        int score,
        Instant decidedAt,
        @Nullable LocalDate dueOn,
        @Schema(description = "Why it stands at this place") List<String> reasons) {
    static QueueEntryView from(ScreeningQueue.Waiting waiting) {
        return new QueueEntryView(
                waiting.place(),
                waiting.subjectId(),
                waiting.subjectTitle(),
                waiting.kind(),
                waiting.accountablePost(),
                waiting.key().id(),
                waiting.assessmentId(),
                waiting.status(),
                waiting.key().priority(),
                waiting.key().score(),
                waiting.key().decidedAt(),
                waiting.dueOn(),
                waiting.reasons());
    }
}
