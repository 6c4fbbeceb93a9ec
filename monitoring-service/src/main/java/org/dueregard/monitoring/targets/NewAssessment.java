package org.dueregard.monitoring.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A period of a target as it is told.
 *
 * @param value null where nobody has measured it
 * @param comparator of those it is compared with
 * @param highest of the highest group
 * @param source where the values stand
 * @param reason why an earlier assessment is revised
 */
public record NewAssessment(
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal comparator,
        @Nullable BigDecimal highest,
        String source,
        @Nullable String verifiedBy,
        @Nullable String reason) {

    /** The same as a revision of an earlier assessment. */
    NewAssessment because(String why) {
        return new NewAssessment(period, value, comparator, highest, source, verifiedBy, why);
    }
}
