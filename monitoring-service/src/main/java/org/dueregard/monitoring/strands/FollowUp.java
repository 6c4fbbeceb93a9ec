package org.dueregard.monitoring.strands;

import java.time.LocalDate;
import java.util.List;

/**
 * A time at which a strand is looked at again.
 *
 * @param afterMonths since it ended
 */
public record FollowUp(int afterMonths, LocalDate dueOn) {
    static final List<Integer> MONTHS = List.of(6, 12, 18);

    /** After 6, 12 and 18 months. */
    public static List<FollowUp> of(LocalDate endsOn) {
        return MONTHS.stream()
                .map(months -> new FollowUp(months, endsOn.plusMonths(months)))
                .toList();
    }

    /**
     * The follow-up of every strand that ended before this day is overdue, and of no other. It is
     * not always as many months before today: what ended on 28 February was due on 28 August, and
     * is overdue on the 29th, six months before which is 28 February again.
     */
    static LocalDate overdueIfEndedBefore(int afterMonths, LocalDate today) {
        var ended = today.minusMonths(afterMonths);
        return ended.plusMonths(afterMonths).isBefore(today) ? ended.plusDays(1) : ended;
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
