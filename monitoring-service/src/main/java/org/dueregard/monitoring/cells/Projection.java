package org.dueregard.monitoring.cells;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Changes of a dataset's cells as changes of a set that has fewer of their dimensions: a pure
 * function. Adding changes up and projecting them may come in either order, so that a set that was
 * counted once and changed since equals its recount.
 */
final class Projection {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final CellChanges changes;
    private final Map<String, Map<String, String>> read = new HashMap<>();

    Projection(CellChanges changes) {
        this.changes = changes;
    }

    /**
     * The changes of a set, in the order of their keys; none of them is zero.
     *
     * @param months those of the set that are built
     */
    SortedMap<SummaryKey, Long> onto(List<String> dimensions, Predicate<YearMonth> months) {
        var projected = new HashMap<SummaryKey, Long>();
        changes.asCells()
                .forEach(
                        (key, change) -> {
                            if (months.test(key.month())) {
                                projected.merge(
                                        new SummaryKey(
                                                key.month(),
                                                key.unit(),
                                                values(key.values(), dimensions)),
                                        change,
                                        (one, other) -> one + other == 0 ? null : one + other);
                            }
                        });
        return new TreeMap<>(projected);
    }

    private List<String> values(String json, List<String> dimensions) {
        var all = read.computeIfAbsent(json, Projection::parse);
        var values = new ArrayList<String>(dimensions.size());
        for (var dimension : dimensions) {
            var value = all.get(dimension);
            if (value == null) {
                throw new IllegalArgumentException("The cells have no dimension " + dimension);
            }
            values.add(value);
        }
        return values;
    }

    private static Map<String, String> parse(String json) {
        try {
            return JSON.readValue(json, VALUES);
        } catch (JsonProcessingException noCell) {
            throw new IllegalArgumentException("No values of a cell", noCell);
        }
    }
}
