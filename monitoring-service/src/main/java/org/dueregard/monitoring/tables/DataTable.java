package org.dueregard.monitoring.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that goes with it wherever it goes.
 *
 * @param name of its file, without an ending: lower case letters, digits and hyphens
 * @param source where the figures come from
 * @param dataAsAt when they last changed; null where there are none
 * @param licence address of the licence; null where the table is for use within the service
 * @param notes in the order in which they are read
 */
public record DataTable(
        String name,
        String title,
        String description,
        List<Column> columns,
        List<Row> rows,
        String source,
        @Nullable Instant dataAsAt,
        @Nullable String licence,
        List<Note> notes) {

    /**
     * The values of a row, in the order of the columns: of the type of the column, a {@link
     * Missing}, or null.
     */
    public record Row(List<@Nullable Object> cells) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(@Nullable Object... cells) {
            return new Row(Arrays.asList(cells));
        }
    }

    public DataTable {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("no name of a file: " + name);
        }
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        var names = new HashSet<String>();
        for (var column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("two columns " + column.name());
            }
        }
        for (var row : rows) {
            requireFits(row, columns);
        }
    }

    private static void requireFits(Row row, List<Column> columns) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("a row has a cell for each column");
        }
        for (var place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            var cell = row.cells().get(place);
            var fits =
                    cell == null || cell instanceof Missing
                            ? !column.required()
                            : column.datatype().admits(cell);
            if (!fits) {
                throw new IllegalArgumentException("a cell that is no value of " + column.name());
            }
        }
    }

    /** Whether any cell says that it is missing for this reason. */
    public boolean has(Missing reason) {
        return rows.stream().anyMatch(row -> row.cells().contains(reason));
    }

    /** The notes, and what the markers mean that stand in cells. */
    public List<Note> notesWithMarkers() {
        var all = new ArrayList<>(notes);
        for (var reason : Missing.values()) {
            if (has(reason)) {
                all.add(new Note(reason.marker(), reason.meaning()));
            }
        }
        return all;
    }
}
