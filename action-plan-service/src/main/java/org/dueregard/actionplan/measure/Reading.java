package org.dueregard.actionplan.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dueregard.actionplan.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands in a quarter.
 *
 * @param value the one that counts for the quarter; null where there is none
 * @param prior the one that counts for the last quarter before it that has one
 * @param target what was to be reached in the quarter; null where nothing is set
 * @param count on the basis of accreditations how many there were by then; null on others
 */
public record Reading(
        Quarter quarter,
        @Nullable MeasureValue value,
        @Nullable MeasureValue prior,
        @Nullable BigDecimal target,
        @Nullable Integer count,
        Standing standing,
        @Nullable Verification verification) {
    private static final int DIGITS = 4;

    /** What was reached: the value, or the count. */
    public @Nullable BigDecimal reached() {
        return value != null ? value.value() : count == null ? null : BigDecimal.valueOf(count);
    }

    /**
     * The share of the target that was reached; null where one of the two is missing or it is 0.
     */
    public @Nullable BigDecimal progress() {
        var reached = reached();
        return reached == null || target == null || target.signum() == 0
                ? null
                : reached.divide(target, DIGITS, RoundingMode.HALF_UP);
    }
}
