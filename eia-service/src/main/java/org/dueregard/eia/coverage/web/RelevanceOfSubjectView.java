package org.dueregard.eia.coverage.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.coverage.SubjectRelevance;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaSubjectRelevance")
public record RelevanceOfSubjectView(
        UUID subjectId,
        SubjectKind kind,
        String title,
        String accountablePost,
        Screened status,
        @Nullable UUID screeningId,
        @Nullable Instant decidedAt,
        @Nullable Outcome outcome,
        @Schema(description = "For each characteristic, in alphabetical order")
                List<FindingView> relevance) {

    @Schema(name = "EiaScreenedStatus")
    public enum Screened {
        SCREENED,
        NOT_YET_SCREENED
    }

    @Schema(name = "EiaRelevanceDecision")
    public record FindingView(String characteristic, boolean relevant, String reason) {}

    static RelevanceOfSubjectView from(SubjectRelevance subject) {
        var screening = subject.screening();
        return new RelevanceOfSubjectView(
                subject.subjectId(),
                subject.kind(),
                subject.title(),
                subject.accountablePost(),
                screening == null ? Screened.NOT_YET_SCREENED : Screened.SCREENED,
                screening == null ? null : screening.screeningId(),
                screening == null ? null : screening.decidedAt(),
                screening == null ? null : screening.outcome(),
                screening == null
                        ? List.of()
                        : screening.findings().stream()
                                .map(
                                        finding ->
                                                new FindingView(
                                                        finding.characteristic(),
                                                        finding.relevant(),
                                                        finding.reason()))
                                .toList());
    }
}
