package org.dueregard.monitoring.dataissues;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An issue to be recorded.
 *
 * @param source the system that it is about
 * @param to the last month that it concerns; null where it has not ended
 */
public record NewIssue(
        String dataset,
        String source,
        String description,
        YearMonth from,
        @Nullable YearMonth to) {}
