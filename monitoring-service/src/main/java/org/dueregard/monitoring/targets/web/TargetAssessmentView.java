package org.dueregard.monitoring.targets.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.dueregard.monitoring.targets.Met;
import org.dueregard.monitoring.targets.TargetAssessment;
import org.dueregard.monitoring.targets.Trend;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a target in a period. */
@Schema(name = "MonitoringTargetAssessment")
public record TargetAssessmentView(
        UUID id,
        String target,
        String period,
        @Schema(description = "From 1; the highest counts") int revision,
        @Nullable BigDecimal value,
        @Nullable BigDecimal comparator,
        @Nullable BigDecimal highest,
        @Schema(description = "Of the year before, where it was assessed")
                @Nullable BigDecimal priorValue,
        @Schema(description = "What was to be reached; of GAP_DECREASE the gap to be undercut")
                @Nullable BigDecimal expected,
        @Schema(description = "What was reached; of GAP_DECREASE the gap")
                @Nullable BigDecimal actual,
        @Schema(description = "actual less expected, in the unit of the values")
                @Nullable BigDecimal difference,
        Met met,
        @Schema(
                        description =
                                "Since the year before, met or not; UNCONFIRMED while the target that has to confirm it has not become better")
                Trend trend,
        @Schema(description = "In one sentence") String why,
        String source,
        @Schema(
                        description =
                                "Null while nobody has: a target with a verifier is not achieved until then")
                @Nullable String verifiedBy,
        Instant assessedAt,
        String assessedBy) {
    static TargetAssessmentView from(TargetAssessment assessment, Trend trend) {
        var expected = assessment.expected();
        var actual = assessment.actual();
        return new TargetAssessmentView(
                assessment.id(),
                assessment.target(),
                assessment.period(),
                assessment.revision(),
                assessment.value(),
                assessment.comparator(),
                assessment.highest(),
                assessment.priorValue(),
                expected,
                actual,
                expected == null || actual == null ? null : actual.subtract(expected),
                assessment.met(),
                trend,
                assessment.why(),
                assessment.source(),
                assessment.verifiedBy(),
                assessment.assessedAt(),
                assessment.assessedBy());
    }
}
