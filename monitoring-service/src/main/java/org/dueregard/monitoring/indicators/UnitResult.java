package org.dueregard.monitoring.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in one unit.
 *
 * @param unknownEvents events whose group is unknown
 * @param unknownAmong those of unknown group whom the events are set against; 0 for a population
 * @param unknownShare share of the unknown in everything counted; 0 where nothing was
 * @param totalAmong null where the population of a group is missing
 */
public record UnitResult(
        String unit,
        List<GroupResult> groups,
        long unknownEvents,
        long unknownAmong,
        double unknownShare,
        long totalEvents,
        @Nullable Long totalAmong) {
    public GroupResult group(String group) {
        return groups.stream()
                .filter(result -> result.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group " + group));
    }
}
