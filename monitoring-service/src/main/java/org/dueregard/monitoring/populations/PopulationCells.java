package org.dueregard.monitoring.populations;

import java.util.Map;

/**
 * A row of a file before anything in it is understood.
 *
 * @param line that it begins in; the first of the file is 1
 * @param cells without those that are blank
 */
public record PopulationCells(long line, Map<PopulationColumn, String> cells) {
    public PopulationCells {
        cells = Map.copyOf(cells);
    }
}
