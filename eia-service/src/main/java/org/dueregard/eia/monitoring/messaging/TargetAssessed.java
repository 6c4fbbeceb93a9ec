package org.dueregard.eia.monitoring.messaging;

import java.math.BigDecimal;
import org.dueregard.eia.monitoring.BetterDirection;
import org.dueregard.eia.monitoring.TargetAssessment;
import org.dueregard.eia.monitoring.TargetBasis;
import org.dueregard.eia.monitoring.TargetMet;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.monitoring.target.assessed.v1}, as this service reads it. */
public record TargetAssessed(
        String targetId,
        String indicatorId,
        String period,
        TargetBasis basis,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        TargetMet met,
        @Nullable String verifiedBy,
        @Nullable BigDecimal value,
        @Nullable BigDecimal priorValue,
        @Nullable BetterDirection direction) {
    public static final String TYPE = "org.dueregard.monitoring.target.assessed.v1";

    TargetAssessment.Key key() {
        return new TargetAssessment.Key(targetId, period);
    }

    TargetAssessment.Result toResult() {
        return new TargetAssessment.Result(
                indicatorId,
                basis,
                expected,
                actual,
                met,
                verifiedBy,
                value,
                priorValue,
                direction);
    }
}
