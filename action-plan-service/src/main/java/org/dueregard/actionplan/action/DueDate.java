package org.dueregard.actionplan.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when something is due. "April 2008" falls due on 30 April: a date that is known to the month,
 * quarter or year stands for the last day of it (report 12 of 2008, R1).
 */
@Embeddable
public record DueDate(LocalDate date, @Enumerated(EnumType.STRING) DatePrecision precision) {
    public DueDate {
        date = precision.lastDay(date);
    }

    public static DueDate on(LocalDate day) {
        return new DueDate(day, DatePrecision.DAY);
    }

    /** Overdue from the day after it fell due. */
    public boolean isPassedOn(LocalDate today) {
        return today.isAfter(date);
    }

    /** Whether the day, month, quarter or year that it names has not begun that day. */
    public boolean beginsAfter(LocalDate today) {
        return precision.lastDay(today).isBefore(date);
    }

    boolean isAfter(DueDate other) {
        return date.isAfter(other.date);
    }

    /** Days from the other one to this; negative where this is earlier. */
    public long daysAfter(DueDate other) {
        return ChronoUnit.DAYS.between(other.date, date);
    }
}
