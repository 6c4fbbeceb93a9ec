package org.dueregard.monitoring.cells;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;

/**
 * Finds the cells of many records of a dataset. There are far fewer sets of values than records, so
 * that each is written once. For one thread.
 */
public final class CellKeys {
    private final List<String> dimensions;
    private final Map<List<String>, String> written = new HashMap<>();

    public CellKeys(DatasetDefinition definition) {
        this.dimensions = definition.cells();
    }

    /** The cell of a record with these codes; a dimension without one was not recorded. */
    public CellKey of(YearMonth month, String unit, Map<String, String> codes) {
        var values = new ArrayList<String>(dimensions.size());
        for (var dimension : dimensions) {
            values.add(Objects.requireNonNullElse(codes.get(dimension), Field.NOT_RECORDED));
        }
        return new CellKey(month, unit, written.computeIfAbsent(values, this::write));
    }

    private String write(List<String> values) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var place = 0; place < values.size(); place++) {
            json.put(dimensions.get(place), values.get(place));
        }
        return json.toString();
    }
}
