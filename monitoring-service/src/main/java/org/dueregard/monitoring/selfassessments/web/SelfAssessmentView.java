package org.dueregard.monitoring.selfassessments.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.monitoring.selfassessments.ModerationOutcome;
import org.dueregard.monitoring.selfassessments.SelfAssessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the service says of itself, and what somebody else makes of it. */
@Schema(name = "MonitoringSelfAssessment")
public record SelfAssessmentView(
        UUID id,
        String standard,
        @Schema(description = "The version of the standard that the levels are of")
                int standardVersion,
        String criterion,
        @Schema(description = "The level that the assessor says is met; 0 for none") int level,
        String evidence,
        LocalDate assessedOn,
        String assessorPost,
        Instant assessedAt,
        @Schema(description = "Null until somebody else has looked at it")
                @Nullable ModerationView moderation) {

    /** What somebody else made of it. */
    @Schema(name = "MonitoringModeration")
    public record ModerationView(
            ModerationOutcome outcome,
            @Schema(description = "The level that holds") int level,
            String reason,
            String moderatorPost,
            Instant moderatedAt) {
        static @Nullable ModerationView from(SelfAssessment assessment) {
            var outcome = assessment.moderation();
            return outcome == null
                    ? null
                    : new ModerationView(
                            outcome,
                            assessment.levelThatHolds(),
                            requireNonNull(assessment.moderationReason()),
                            requireNonNull(assessment.moderatorPost()),
                            requireNonNull(assessment.moderatedAt()));
        }
    }

    static SelfAssessmentView from(SelfAssessment assessment) {
        return new SelfAssessmentView(
                assessment.id(),
                assessment.standard(),
                assessment.standardVersion(),
                assessment.criterion(),
                assessment.level(),
                assessment.evidence(),
                assessment.assessedOn(),
                assessment.assessorPost(),
                assessment.assessedAt(),
                ModerationView.from(assessment));
    }
}
