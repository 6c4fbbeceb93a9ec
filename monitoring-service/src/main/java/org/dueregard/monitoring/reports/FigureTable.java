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
    /** The group of those whose group nobody knows. */
    public static final String UNKNOWN = "unknown";

    /** All groups together, the unknown among them. */
    public static final String EVERYBODY = "*";

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
            String unitName,
            String group,
            String groupName,
            boolean hidden,
            @Nullable Long events,
            @Nullable Long among,
            @Nullable Interval rate,
            @Nullable Interval ratio,
            @Nullable String note) {
        /** Whether it is one of the groups: neither the unknown, nor everybody. */
        public boolean isGroup() {
            return !group.equals(UNKNOWN) && !group.equals(EVERYBODY);
        }
    }

    /**
     * A figure with its interval.
     *
     * @param level of confidence, such as 0.95
     * @param upper null where nothing bounds it
     */
    public record Interval(double point, double lower, @Nullable Double upper, double level) {}
}
