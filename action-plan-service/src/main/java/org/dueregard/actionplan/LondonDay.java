package org.dueregard.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days are days in London: a date falls due when that day is over there. */
public final class LondonDay {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The time of day that it is there. */
    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, LONDON);
    }

    /** The instant at which the day begins there. */
    public static Instant begins(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
