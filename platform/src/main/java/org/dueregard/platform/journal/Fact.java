package org.dueregard.platform.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate: what entities return and {@link Journal#record} writes
 * down.
 */
public interface Fact {
    Aggregate aggregate();

    /**
     * Past tense with a dot, such as {@code assessment.signed-off}: the action column of the audit
     * row.
     */
    String name();

    /** What stood before, as Jackson writes it; null where there was nothing. */
    default @Nullable Object before() {
        return null;
    }

    /** What stands now, as Jackson writes it; the fact itself unless it says otherwise. */
    default @Nullable Object after() {
        return this;
    }

    /** The events for other services; none where the fact stays inside. */
    default List<Announcement> announcements() {
        return List.of();
    }
}
