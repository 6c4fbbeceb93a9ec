package org.dueregard.localstack.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days of the sample, told from the day on which it is loaded, so that nobody starts with years of
 * what was missed. {@code {month}} is the first day of this month, {@code {quarter-P3M+P12D}} the
 * thirteenth day of the last quarter, {@code {workday quarter+P12D}} that day or the Monday after
 * its weekend, and {@code {q-1}} the last quarter itself, such as 2018-Q1.
 */
record SampleDays(LocalDate today) {
    private static final Pattern DAY =
            Pattern.compile("\\{(workday )?(today|month|quarter)((?:[+-]P[0-9]+[DM])*)}");
    private static final Pattern STEP = Pattern.compile("([+-])(P[0-9]+[DM])");
    private static final Pattern QUARTER = Pattern.compile("\\{q([+-][0-9]+)?}");

    /** The text with the days for which its braces stand. */
    String in(String text) {
        var days = DAY.matcher(text).replaceAll(found -> day(found).toString());
        return QUARTER.matcher(days).replaceAll(this::quarter);
    }

    private LocalDate day(MatchResult found) {
        var day =
                switch (found.group(2)) {
                    case "month" -> today.withDayOfMonth(1);
                    case "quarter" -> firstOfQuarter();
                    default -> today;
                };
        for (var step : STEP.matcher(found.group(3)).results().toList()) {
            var period = Period.parse(step.group(2));
            day = step.group(1).equals("+") ? day.plus(period) : day.minus(period);
        }
        return found.group(1) == null ? day : workday(day);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(DayOfWeek.MONDAY).plusWeeks(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private String quarter(MatchResult found) {
        var away = found.group(1) == null ? 0 : Integer.parseInt(found.group(1));
        var first = firstOfQuarter().plusMonths(3L * away);
        return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }

    LocalDate firstOfQuarter() {
        return today.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
