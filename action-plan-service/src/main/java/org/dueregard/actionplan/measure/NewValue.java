package org.dueregard.actionplan.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.actionplan.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What was reached in a quarter.
 *
 * @param expected what monitoring-service expected; null for values that are recorded by hand
 * @param met what monitoring-service finds; null for values that are recorded by hand
 * @param verifiedBy who has verified it outside of the service, as monitoring-service tells
 */
public record NewValue(
        Quarter quarter,
        BigDecimal value,
        LocalDate asAt,
        String source,
        @Nullable BigDecimal expected,
        @Nullable TargetMet met,
        @Nullable String verifiedBy) {}
