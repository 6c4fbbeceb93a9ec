package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.util.List;

/**
 * A feature whose open things stand on agendas without anybody selecting them. Each agenda asks
 * each of them, so that meetings need not know the features.
 */
public interface StandingItems {
    /** What stands on the agenda of that body when it meets on that day. */
    List<StandingItem> standingBefore(String body, LocalDate day);

    /**
     * What is due at that body from one day to another and is not settled: a body that meets before
     * it, or aligns its agendas with it, prepares that.
     */
    default List<StandingItem> dueAt(String body, LocalDate first, LocalDate last) {
        return List.of();
    }
}
