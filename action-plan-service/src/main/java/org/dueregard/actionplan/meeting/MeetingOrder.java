package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Calendar;
import org.dueregard.actionplan.body.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * Meetings to come, looked at again where the order of bodies has changed since they were given
 * their days: one of the two is to be moved.
 */
@ApplicationScoped
public class MeetingOrder implements Calendar {
    private final Meetings meetings;
    private final Bodies bodies;
    private final InstantSource clock;

    MeetingOrder(Meetings meetings, Bodies bodies, InstantSource clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<OutOfOrder> outOfOrder(@Nullable String body) {
        var quarter = Quarter.of(LondonDay.of(clock.instant()));
        return bodies.withPrecedence().stream()
                .filter(each -> body == null || body.equals(each.code()))
                .flatMap(
                        each ->
                                outOfOrder(
                                        each.code(),
                                        Objects.requireNonNull(each.rhythm().precedes()),
                                        quarter.firstDay()))
                .toList();
    }

    private Stream<OutOfOrder> outOfOrder(String body, String other, LocalDate from) {
        var later = meetings.live(Set.of(other), from, MeetingRules.LATEST);
        return meetings.live(Set.of(body), from, MeetingRules.LATEST).stream()
                .flatMap(
                        each ->
                                later.stream()
                                        .filter(after -> MeetingRules.areOutOfOrder(each, after))
                                        .map(
                                                after ->
                                                        new OutOfOrder(
                                                                body,
                                                                each.id(),
                                                                each.meetsOn(),
                                                                other,
                                                                after.id(),
                                                                after.meetsOn())));
    }
}
