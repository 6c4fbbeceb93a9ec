package org.dueregard.monitoring.employment;

import java.time.LocalDate;
import java.time.YearMonth;

/** A financial year, from April to March: 2015/16 runs from 1 April 2015 to 31 March 2016. */
public record EmploymentYear(int startYear) {
    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    /** Such as {@code 2015/16}. */
    public String label() {
        return "%04d/%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /** For which period the figures of a head are released. */
    public String periodOf(Head head) {
        return head.isOnADay() ? YearMonth.from(lastDay()).toString() : label();
    }
}
