package org.dueregard.monitoring.disparities.web;

import java.time.Instant;
import org.dueregard.monitoring.disparities.DueEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator is to be computed for a month. */
@Schema(name = "MonitoringDueEvaluation")
public record DueEvaluationView(
        String indicator,
        String period,
        @Schema(description = "Why it fell due") String because,
        Instant dueAt,
        @Schema(description = "How often it came to nothing") int attempts,
        @Schema(description = "Not before this") Instant nextAttemptAt,
        @Schema(description = "Why the last attempt came to nothing") @Nullable String problem) {
    static DueEvaluationView from(DueEvaluation due) {
        return new DueEvaluationView(
                due.indicator(),
                due.month().toString(),
                due.because(),
                due.dueAt(),
                due.attempts(),
                due.nextAttemptAt(),
                due.problem());
    }
}
