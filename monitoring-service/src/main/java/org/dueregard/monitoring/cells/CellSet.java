package org.dueregard.monitoring.cells;

import java.util.List;

/**
 * A set of dimensions by which a dataset is counted besides its cells.
 *
 * @param dimensions sorted by name
 */
record CellSet(int id, String dataset, List<String> dimensions) {
    CellSet {
        dimensions = List.copyOf(dimensions);
    }
}
