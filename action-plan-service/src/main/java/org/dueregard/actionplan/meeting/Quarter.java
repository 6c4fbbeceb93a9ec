package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of a calendar year, as in "December 2002 quarterly review". */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    Quarter next() {
        return of(lastDay().plusDays(1));
    }

    /** This one, and each later one up to the other. */
    List<Quarter> through(Quarter last) {
        return Stream.iterate(this, each -> each.compareTo(last) <= 0, Quarter::next).toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** Such as {@code 2008-Q1}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
