package org.dueregard.monitoring.populations.web;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.dueregard.monitoring.populations.PopulationCells;
import org.dueregard.monitoring.populations.PopulationColumn;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.file.SentText;
import org.dueregard.platform.table.TableColumn;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableReader;
import org.dueregard.platform.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of populations (CSV, RFC 4180, UTF-8): its first row names the columns, in any
 * order.
 */
final class PopulationFile {
    static final int MOST_ROWS = 10_000;
    private static final int HEADER = 1;

    private final List<PopulationCells> rows = new ArrayList<>();
    private final FileFaults faults = new FileFaults();

    private PopulationFile() {}

    /** Reads the file to its end; what cannot be read, or is too long, is refused at once. */
    static PopulationFile read(File body, @Nullable String contentEncoding) {
        var file = new PopulationFile();
        try (var table = TableReader.of(TableForm.CSV, body, contentEncoding)) {
            file.take(table);
        }
        return file;
    }

    List<PopulationCells> rows() {
        return rows;
    }

    FileFaults faults() {
        return faults;
    }

    private void take(TableReader table) {
        var header = table.next();
        if (header == null) {
            throw SentText.unreadable("The file is empty; its first row names the columns.");
        }
        var columns =
                TableColumn.of(
                        header,
                        List.of(PopulationColumn.values()),
                        PopulationColumn::headed,
                        "is no column of a population",
                        (title, reason) -> faults.add(HEADER, "/" + title, reason));
        if (!faults.isEmpty()) {
            return;
        }
        var read = 0;
        for (var row = table.next(); row != null; row = table.next()) {
            if (++read > MOST_ROWS) {
                throw SentText.tooLong(
                        "Too many rows",
                        "A file has at most " + MOST_ROWS + " rows; send it in parts.");
            }
            take(row, columns);
        }
    }

    private void take(TableRow row, List<PopulationColumn> columns) {
        if (row.cells().size() != columns.size()) {
            faults.add(
                    row.line(),
                    "",
                    "has %d fields where the header has %d"
                            .formatted(row.cells().size(), columns.size()));
            return;
        }
        var cells = new EnumMap<PopulationColumn, String>(PopulationColumn.class);
        for (var i = 0; i < columns.size(); i++) {
            var text = row.cells().get(i).strip();
            if (!text.isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        rows.add(new PopulationCells(row.line(), cells));
    }
}
