package org.dueregard.monitoring.indicators;

import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group in one unit.
 *
 * @param among residents, or records, that the events are set against; null where the population is
 *     missing
 * @param against with whom it is compared; null for the comparator itself, and where there is none
 * @param ratio of the group's rate to the comparator's; null where it is compared with nobody
 * @param worstCase the ratio's bounds, whatever group those of unknown group belong to
 * @param smallNumber fewer than five events, or than five of the comparator: no conclusion is drawn
 * @param passesThreshold whether the ratio alone calls for a disparity
 * @param moreEventsThanResidents whether the residents are no fit denominator
 */
public record GroupResult(
        String group,
        long events,
        @Nullable Long among,
        Figure rate,
        @Nullable Against against,
        @Nullable Figure ratio,
        @Nullable Bounds worstCase,
        boolean smallNumber,
        boolean passesThreshold,
        boolean moreEventsThanResidents) {}
