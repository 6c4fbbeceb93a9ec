package org.dueregard.monitoring.cells;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;

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

    /** The cell of a record with these codes; a dimension without one was not recorded. */
    public static CellKey of(
            DatasetDefinition definition, YearMonth month, String unit, Map<String, String> codes) {
        var values = JsonNodeFactory.instance.objectNode();
        for (var dimension : definition.cells()) {
            values.put(
                    dimension,
                    Objects.requireNonNullElse(codes.get(dimension), Field.NOT_RECORDED));
        }
        return new CellKey(month, unit, values.toString());
    }

    /** The one order in which cells are locked. */
    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
