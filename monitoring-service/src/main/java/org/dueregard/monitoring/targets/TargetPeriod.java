package org.dueregard.monitoring.targets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A period of a target: a calendar year ({@code 2018}), a financial year ({@code 2017/18}), a
 * quarter ({@code 2018-Q2}) or a month ({@code 2018-06}).
 *
 * @param year in which it begins
 * @param form what stands behind the year, by its kind: empty, {@code /}, {@code -Q2}, {@code -06}
 */
public record TargetPeriod(String text, int year, String form) {
    private static final Pattern PERIOD =
            Pattern.compile("(\\d{4})(?:(/)(\\d{2})|(-Q[1-4])|(-(?:0[1-9]|1[0-2])))?");

    public static Optional<TargetPeriod> read(String text) {
        var found = PERIOD.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return (year + 1) % 100 == Integer.parseInt(found.group(3))
                    ? Optional.of(new TargetPeriod(text, year, "/"))
                    : Optional.empty();
        }
        return Optional.of(new TargetPeriod(text, year, text.substring(4)));
    }

    static TargetPeriod of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** The same quarter, month or year of the year before. */
    TargetPeriod yearBefore() {
        var year = this.year - 1;
        return of(
                form.equals("/")
                        ? "%04d/%02d".formatted(year, (year + 1) % 100)
                        : "%04d%s".formatted(year, form));
    }

    /** Whether the other is the same part of a year, so that whole years lie between. */
    boolean isYearsFrom(TargetPeriod other) {
        return form.equals(other.form());
    }

    /** Whether it is a year, a financial year, a quarter or a month as the other one is. */
    boolean isSameLengthAs(TargetPeriod other) {
        return length().equals(other.length());
    }

    private String length() {
        return form.startsWith("-Q") ? "Q" : form.startsWith("-") ? "M" : form;
    }

    public LocalDate firstDay() {
        return switch (form) {
            case "" -> LocalDate.of(year, 1, 1);
            case "/" -> LocalDate.of(year, 4, 1);
            default ->
                    form.startsWith("-Q")
                            ? LocalDate.of(year, 3 * (form.charAt(2) - '0') - 2, 1)
                            : LocalDate.of(year, Integer.parseInt(form.substring(1)), 1);
        };
    }

    public LocalDate lastDay() {
        return switch (form) {
            case "", "/" -> firstDay().plusYears(1).minusDays(1);
            default -> firstDay().plusMonths(form.startsWith("-Q") ? 3 : 1).minusDays(1);
        };
    }
}
