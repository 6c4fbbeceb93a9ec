package org.dueregard.monitoring.selfassessments.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dueregard.monitoring.selfassessments.Moderation;
import org.dueregard.monitoring.selfassessments.ModerationOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody else makes of a self-assessment. */
@Schema(name = "MonitoringModerateSelfAssessment")
public record ModerationRequest(
        @NotNull ModerationOutcome outcome,
        @Schema(description = "For CHANGED: the level that is met instead") @Nullable Integer level,
        @NotBlank @Size(max = 2_000) String reason,
        @Schema(examples = "DIR-DCFD") @NotBlank @Size(max = 60) String moderatorPost) {
    Moderation asked() {
        return new Moderation(outcome, level, reason.strip(), moderatorPost.strip());
    }
}
