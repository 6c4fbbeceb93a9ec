package org.dueregard.actionplan.action;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    /** The last day of the day, month, quarter or year that the date lies in. */
    LocalDate lastDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.with(lastDayOfMonth());
            case QUARTER ->
                    date.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2).with(lastDayOfMonth());
            case YEAR -> date.with(lastDayOfYear());
        };
    }
}
