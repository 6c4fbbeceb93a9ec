package org.dueregard.monitoring.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.platform.table.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run has an apostrophe before it;
 * a negative number is a number.
 */
final class CsvFile {
    private CsvFile() {}

    static void write(DataTable table, OutputStream to) {
        try (var csv =
                CsvWriter.builder().build(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            csv.writeRecord(header(table));
            for (var row : table.rows()) {
                csv.writeRecord(row.cells().stream().map(CsvFile::text).toList());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> header(DataTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Missing missing -> missing.marker();
            case String text -> Formulas.guarded(text);
            default -> cell.toString();
        };
    }
}
