package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are asked for.
 *
 * @param posts owing it; empty for any
 * @param overdueOn only what is overdue on that day; null for all
 * @param notOverdueOn only what is not overdue on that day; null for all
 * @param until only what falls due until that day; null for all
 */
public record OwedFilter(
        Set<String> posts,
        @Nullable String obligation,
        @Nullable String body,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate notOverdueOn,
        @Nullable LocalDate until,
        boolean openOnly) {}
