package org.dueregard.monitoring.strands;

import java.time.LocalDate;
import java.util.List;

/**
 * A time at which a strand is looked at again.
 *
 * @param afterMonths since it ended
 */
public record FollowUp(int afterMonths, LocalDate dueOn) {
    private static final List<Integer> MONTHS = List.of(6, 12, 18);

    /** After 6, 12 and 18 months. */
    public static List<FollowUp> of(LocalDate endsOn) {
        return MONTHS.stream()
                .map(months -> new FollowUp(months, endsOn.plusMonths(months)))
                .toList();
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
