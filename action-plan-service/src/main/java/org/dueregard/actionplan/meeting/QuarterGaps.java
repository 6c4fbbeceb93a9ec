package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.jspecify.annotations.Nullable;

/**
 * Quarters in which a body that is to meet every three months, or more often, has not met: for each
 * such body from its first chair on.
 */
@ApplicationScoped
public class QuarterGaps {
    private static final Period QUARTERLY = Period.ofMonths(3);
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final Meetings meetings;
    private final Bodies bodies;

    QuarterGaps(Meetings meetings, Bodies bodies) {
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /**
     * @param body the body that is asked about; null for every one
     */
    public List<QuarterGap> between(LocalDate from, LocalDate to, @Nullable String body) {
        var quarters = Quarter.of(from).through(Quarter.of(to));
        return bodies.withCadence().stream()
                .filter(each -> body == null || body.equals(each.code()))
                .filter(QuarterGaps::meetsEveryQuarter)
                .flatMap(each -> quarters.stream().flatMap(quarter -> gap(each, quarter).stream()))
                .toList();
    }

    private static boolean meetsEveryQuarter(Body body) {
        var period = Objects.requireNonNull(body.rhythm().period());
        return !SOME_DAY.plus(period).isAfter(SOME_DAY.plus(QUARTERLY));
    }

    private List<QuarterGap> gap(Body body, Quarter quarter) {
        var founded = body.chairs().getFirst().term().firstDay();
        var live = meetings.live(Set.of(body.code()), quarter);
        if (founded.isAfter(quarter.lastDay())
                || live.stream().anyMatch(each -> each.state() == MeetingState.HELD)) {
            return List.of();
        }
        return List.of(
                new QuarterGap(
                        body.code(),
                        body.name(),
                        Objects.requireNonNull(body.rhythm().cadence()),
                        quarter,
                        days(live).findFirst().orElse(null),
                        days(meetings.calledOff(
                                        Set.of(body.code()), quarter.firstDay(), quarter.lastDay()))
                                .toList(),
                        days(meetings.live(bodies.meetingAfter(body.code()), quarter))
                                .findFirst()
                                .orElse(null)));
    }

    private static Stream<LocalDate> days(List<Meeting> some) {
        return some.stream().map(Meeting::meetsOn);
    }
}
