package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exactly a date is meant; it falls due on the last day of what it names. */
@Schema(name = "EiaDatePrecision")
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    public LocalDate lastDayOf(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER ->
                    date.withDayOfMonth(1)
                            .withMonth((date.getMonthValue() - 1) / 3 * 3 + 3)
                            .with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
