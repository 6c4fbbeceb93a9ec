package org.dueregard.localstack.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock that services have in tests. It runs, and it was noon in London when the tests began,
 * so that no day ends while a test compares with it. It ticks in microseconds, as PostgreSQL does.
 */
public final class TestClock {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock CLOCK = sinceNoon();

    private TestClock() {}

    private static Clock sinceNoon() {
        var system = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
        var begun = system.instant();
        Instant noon =
                begun.atZone(LONDON)
                        .toLocalDate()
                        .atTime(LocalTime.NOON)
                        .atZone(LONDON)
                        .toInstant();
        return Clock.offset(system, Duration.between(begun, noon));
    }

    public static Clock clock() {
        return CLOCK;
    }

    public static Instant now() {
        return CLOCK.instant();
    }

    /** The day in London, which is the same for the whole life of this class. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }
}
