package org.dueregard.monitoring.cells;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a set of cells is.
 *
 * @param months of the dataset
 * @param builtAt when no month was missing for the first time
 */
public record CellSetStatus(
        List<String> dimensions,
        long monthsBuilt,
        long months,
        long cells,
        Instant startedAt,
        @Nullable Instant builtAt,
        @Nullable Instant retiredAt) {
    public CellSetState state() {
        if (retiredAt != null) {
            return CellSetState.RETIRED;
        }
        return monthsBuilt < months ? CellSetState.BUILDING : CellSetState.BUILT;
    }
}
