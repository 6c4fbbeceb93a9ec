package org.dueregard.monitoring.cells;

import java.time.YearMonth;
import java.util.Comparator;

/**
 * Which cell of a dataset a record is counted in.
 *
 * @param month in the dataset's time zone
 * @param unit code of the unit
 * @param values the values of the dataset's cell dimensions as a JSON object, in the order of the
 *     definition
 */
public record CellKey(YearMonth month, String unit, String values) implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER =
            Comparator.comparing(CellKey::month)
                    .thenComparing(CellKey::unit)
                    .thenComparing(CellKey::values);

    /** The one order in which cells are locked. */
    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
