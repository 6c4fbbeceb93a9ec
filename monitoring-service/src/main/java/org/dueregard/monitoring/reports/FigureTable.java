package org.dueregard.monitoring.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an indicator as a release has them: whatever is small is hidden there already.
 *
 * @param period a month, or the first and the last with a slash between them
 * @param asAt when the counts were taken
 */
public record FigureTable(
        UUID release,
        String releaseSha256,
        String indicator,
        String title,
        String rateTitle,
        String comparator,
        String period,
        Instant asAt,
        List<Row> rows) {
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /**
     * A group in a unit; what is hidden is null.
     *
     * @param hidden whether its counts are hidden, and everything that follows from them
     */
    public record Row(
            String unit,
            String group,
            boolean hidden,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Interval rate,
            @Nullable Interval ratio,
            @Nullable String note) {}

    /**
     * A figure with its interval.
     *
     * @param level of confidence, such as 0.95
     * @param upper null where nothing bounds it
     */
    public record Interval(double point, double lower, @Nullable Double upper, double level) {}
}
