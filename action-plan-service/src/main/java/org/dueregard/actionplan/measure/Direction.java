package org.dueregard.actionplan.measure;

import java.math.BigDecimal;

/** Which way is better. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Whether a value is as good as the one that is expected, or better. */
    boolean reaches(BigDecimal value, BigDecimal expected) {
        return switch (this) {
            case HIGHER_IS_BETTER -> value.compareTo(expected) >= 0;
            case LOWER_IS_BETTER -> value.compareTo(expected) <= 0;
        };
    }

    /** Whether a value is better than an earlier one. */
    boolean improves(BigDecimal value, BigDecimal earlier) {
        return value.compareTo(earlier) != 0 && reaches(value, earlier);
    }
}
