package org.dueregard.actionplan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quarter of a calendar year, such as 2018-Q1: "the December 2002 quarterly review". */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    public static final String PATTERN = "[12][0-9]{3}-Q[1-4]";
    public static final String MESSAGE = "is a quarter, such as 2018-Q1";
    private static final Pattern PERIOD =
            Pattern.compile("([12][0-9]{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Reads a quarter that is known to be in form. */
    public static Quarter parse(String text) {
        return ending(text)
                .filter(each -> each.toString().equals(text))
                .orElseThrow(() -> new DateTimeException("no quarter: " + text));
    }

    /** The quarter in which a year, quarter or month ends; empty for periods of other forms. */
    public static Optional<Quarter> ending(String period) {
        var form = PERIOD.matcher(period);
        if (!form.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return Optional.of(new Quarter(year, Integer.parseInt(form.group(2))));
        }
        return Optional.of(
                form.group(3) == null
                        ? new Quarter(year, 4)
                        : new Quarter(year, (Integer.parseInt(form.group(3)) + 2) / 3));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    /** This one, and each later one up to the other. */
    public List<Quarter> through(Quarter last) {
        return Stream.iterate(this, each -> each.compareTo(last) <= 0, Quarter::next).toList();
    }

    /** The same quarter of the year before. */
    public Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
