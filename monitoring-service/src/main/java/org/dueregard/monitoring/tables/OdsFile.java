package org.dueregard.monitoring.tables;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as an OpenDocument spreadsheet: a sheet of data, whose numbers are numbers, and a sheet
 * of notes. Text is text, so that nothing in it is run.
 */
final class OdsFile {
    private static final double WIDTH_OF_TEXT = 60;
    private static final double WIDTH_OF_NUMBERS = 30;
    private static final double WIDTH_OF_NOTES = 160;

    private OdsFile() {}

    static void write(DataTable table, OutputStream to) {
        var file = new SpreadSheet();
        file.appendSheet(data(table));
        file.appendSheet(notes(table));
        try {
            file.save(to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Sheet data(DataTable table) {
        var columns = table.columns();
        var sheet = new Sheet("Data", table.rows().size() + 1, columns.size());
        for (var place = 0; place < columns.size(); place++) {
            sheet.setColumnWidth(
                    place,
                    columns.get(place).datatype() == Datatype.TEXT
                            ? WIDTH_OF_TEXT
                            : WIDTH_OF_NUMBERS);
            sheet.getRange(0, place).setValue(writable(columns.get(place).title()));
        }
        sheet.getRange(0, 0, 1, columns.size()).setStyle(heading());
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (var place = 0; place < cells.size(); place++) {
                var value = value(cells.get(place));
                if (value != null) {
                    sheet.getRange(row + 1, place).setValue(value);
                }
            }
        }
        return sheet;
    }

    private static Sheet notes(DataTable table) {
        var lines = new ArrayList<Note>();
        lines.add(new Note("Table", table.title()));
        lines.add(new Note("Description", table.description()));
        lines.add(new Note("Source", table.source()));
        if (table.dataAsAt() != null) {
            lines.add(new Note("Data as at", table.dataAsAt().toString()));
        }
        if (table.licence() != null) {
            lines.add(new Note("Licence", table.licence()));
        }
        lines.addAll(table.notesWithMarkers());
        table.columns()
                .forEach(
                        column ->
                                lines.add(
                                        new Note(
                                                "Column " + column.title(), column.description())));
        return sheet("Notes", lines);
    }

    static Sheet sheet(String name, List<Note> lines) {
        var sheet = new Sheet(name, lines.size(), 2);
        sheet.setColumnWidth(0, WIDTH_OF_TEXT);
        sheet.setColumnWidth(1, WIDTH_OF_NOTES);
        for (var line = 0; line < lines.size(); line++) {
            sheet.getRange(line, 0).setValue(writable(lines.get(line).heading()));
            sheet.getRange(line, 0).setStyle(heading());
            sheet.getRange(line, 1).setValue(writable(lines.get(line).text()));
        }
        return sheet;
    }

    static Style heading() {
        var bold = new Style();
        bold.setBold(true);
        return bold;
    }

    static @Nullable Object value(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case Missing missing -> missing.marker();
            case Number number -> number;
            case Boolean is -> is;
            case LocalDate day -> day;
            default -> writable(cell.toString());
        };
    }

    /** XML has no way to hold most control characters. */
    static String writable(String text) {
        return text.codePoints()
                .filter(
                        each ->
                                each == '\t'
                                        || each == '\n'
                                        || each >= ' '
                                                && each != 0xFFFE
                                                && each != 0xFFFF
                                                && !(each >= 0xD800 && each <= 0xDFFF))
                .collect(
                        StringBuilder::new,
                        StringBuilder::appendCodePoint,
                        (one, other) -> one.append(other))
                .toString();
    }
}
