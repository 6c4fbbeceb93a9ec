package org.dueregard.platform.eventlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events in the order of their positions.
 *
 * @param next the position to go on after; null when these were the last for now
 */
public record EventPage(List<LoggedEvent> items, @Nullable Long next) {
    public EventPage {
        items = List.copyOf(items);
    }

    /** Cuts a page from up to {@code limit + 1} events. */
    public static EventPage cut(List<LoggedEvent> events, int limit) {
        return events.size() > limit
                ? new EventPage(events.subList(0, limit), events.get(limit - 1).position())
                : new EventPage(events, null);
    }
}
