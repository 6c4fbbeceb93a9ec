package org.dueregard.actionplan.report;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** A year of reporting, such as 2007-8: from April to March. */
public record ReportingYear(int startYear) {
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    boolean includes(@Nullable LocalDate day) {
        return day != null && !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** As it is printed: 2007-8, 2009-10; 1999-2000 where a century ends. */
    public String label() {
        var next = startYear + 1;
        return startYear + "-" + (next % 100 == 0 ? next : next % 100);
    }
}
