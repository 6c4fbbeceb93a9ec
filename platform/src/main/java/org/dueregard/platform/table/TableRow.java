package org.dueregard.platform.table;

import java.util.List;
import java.util.Set;

/**
 * A row as it stood in a file.
 *
 * @param line of a text the line, of a spreadsheet the row that it begins in; the first is 1
 * @param computed positions of the cells that hold a formula rather than what was written there
 */
public record TableRow(long line, List<String> cells, Set<Integer> computed) {
    public TableRow {
        cells = List.copyOf(cells);
        computed = Set.copyOf(computed);
    }
}
