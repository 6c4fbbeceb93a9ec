package org.dueregard.monitoring.observations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the reason why there is none.
 *
 * @param percent as printed: its decimals say how far it was rounded
 * @param value as printed, of anything that is no share
 * @param measuredIn what the value counts, such as officers; of a value only
 * @param unknownBecause why there is no number; then there is none
 */
public record PrintedFigure(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String percent,
        @Nullable String value,
        @Nullable String measuredIn,
        Bound bound,
        @Nullable String unknownBecause) {

    @Nullable BigDecimal decimalPercent() {
        return percent == null ? null : new BigDecimal(percent);
    }

    @Nullable BigDecimal decimalValue() {
        return value == null ? null : new BigDecimal(value);
    }
}
