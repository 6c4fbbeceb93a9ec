package org.dueregard.monitoring.cells;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count that was asked for.
 *
 * @param month null where months are taken together
 * @param unit null where units are taken together
 * @param values of the dimensions, in the order asked
 */
public record CellCount(
        @Nullable YearMonth month, @Nullable String unit, List<String> values, long count) {}
