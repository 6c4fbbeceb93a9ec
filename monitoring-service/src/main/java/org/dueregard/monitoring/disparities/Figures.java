package org.dueregard.monitoring.disparities;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a disparity stands on.
 *
 * @param groupEvents events of the group
 * @param ratio null where the comparator has no event
 * @param upper null where nothing bounds the ratio above
 * @param passesThreshold whether these figures pass the indicator's threshold
 */
@Embeddable
public record Figures(
        String period,
        int definitionVersion,
        double groupRate,
        double comparatorRate,
        long groupEvents,
        long comparatorEvents,
        @Nullable Double ratio,
        @Nullable Double lower,
        @Nullable Double upper,
        double level,
        String method,
        boolean passesThreshold,
        Instant dataAsAt) {}
