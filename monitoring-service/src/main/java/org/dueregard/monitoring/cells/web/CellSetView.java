package org.dueregard.monitoring.cells.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.cells.CellSetState;
import org.dueregard.monitoring.cells.CellSetStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A set of dimensions by which a dataset is counted besides its cells, and how far it is. */
@Schema(name = "MonitoringCellSet")
public record CellSetView(
        List<String> dimensions,
        CellSetState state,
        long monthsBuilt,
        @Schema(description = "Months of the dataset that have figures") long months,
        @Schema(description = "Rows of it") long cells,
        Instant startedAt,
        @Schema(description = "When no month was missing for the first time")
                @Nullable Instant builtAt,
        @Nullable Instant retiredAt) {
    static CellSetView from(CellSetStatus set) {
        return new CellSetView(
                set.dimensions(),
                set.state(),
                set.monthsBuilt(),
                set.months(),
                set.cells(),
                set.startedAt(),
                set.builtAt(),
                set.retiredAt());
    }
}
