package org.dueregard.platform.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: its first column names the rows.
 *
 * @param rows a value for each column: a string, number, truth or day; null where there is none
 */
public record Table(String caption, List<Column> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        var width = columns.size();
        for (var row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException("a row does not fit the columns: " + row);
            }
        }
        rows =
                rows.stream()
                        .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                        .toList();
    }

    /**
     * A column.
     *
     * @param key its name for programs, such as {@code onTrack}
     * @param label its name for people
     */
    public record Column(String key, String label) {
        public static Column of(String key, String label) {
            return new Column(key, label);
        }
    }

    /** A row of these values; null where there is none. */
    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
