package org.dueregard.platform.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.dueregard.platform.table.Formulas;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document as one CSV sheet (RFC 4180, UTF-8): a first column for the section, then
 * every column of any table, by its key. What a spreadsheet would take for a formula stays text: it
 * gets an apostrophe before it.
 */
final class Sheet {
    private static final String SECTION = "section";

    private Sheet() {}

    static String of(Document document) {
        var columns = new LinkedHashSet<String>();
        for (var section : document.sections()) {
            var table = section.table();
            if (table != null) {
                table.columns().forEach(column -> columns.add(column.key()));
            }
        }
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            var header = new ArrayList<>(List.of(SECTION));
            header.addAll(columns);
            csv.writeRecord(header);
            for (var section : document.sections()) {
                var table = section.table();
                if (table != null) {
                    table.rows()
                            .forEach(row -> csv.writeRecord(line(section, table, row, columns)));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> line(
            Section section, Table table, List<@Nullable Object> row, SequencedSet<String> all) {
        var keys = table.columns().stream().map(Table.Column::key).toList();
        var cells = new ArrayList<>(List.of(Formulas.guarded(section.title())));
        for (var column : all) {
            var place = keys.indexOf(column);
            cells.add(place < 0 ? "" : cell(row.get(place)));
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> Formulas.guarded(text);
            default -> value.toString();
        };
    }
}
