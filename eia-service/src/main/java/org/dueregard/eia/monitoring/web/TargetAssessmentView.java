package org.dueregard.eia.monitoring.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.dueregard.eia.monitoring.BetterDirection;
import org.dueregard.eia.monitoring.TargetAssessment;
import org.dueregard.eia.monitoring.TargetBasis;
import org.dueregard.eia.monitoring.TargetMet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaTargetAssessment")
public record TargetAssessmentView(
        String targetId,
        String period,
        String indicatorId,
        TargetBasis basis,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        TargetMet met,
        @Nullable String verifiedBy,
        @Nullable BigDecimal value,
        @Nullable BigDecimal priorValue,
        @Nullable BetterDirection direction,
        Instant toldAt) {
    static TargetAssessmentView from(TargetAssessment assessed) {
        var result = assessed.result();
        return new TargetAssessmentView(
                assessed.key().targetId(),
                assessed.key().period(),
                result.indicatorId(),
                result.basis(),
                result.expected(),
                result.actual(),
                result.met(),
                result.verifiedBy(),
                result.value(),
                result.priorValue(),
                result.direction(),
                assessed.toldAt());
    }
}
