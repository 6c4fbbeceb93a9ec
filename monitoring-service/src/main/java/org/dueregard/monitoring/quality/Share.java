package org.dueregard.monitoring.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole. */
public record Share(long part, long whole) {
    private static final int DECIMALS = 1;

    /** In per cent, to one decimal; null of nothing. */
    public @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
