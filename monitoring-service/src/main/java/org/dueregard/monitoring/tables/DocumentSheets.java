package org.dueregard.monitoring.tables;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document as an OpenDocument spreadsheet: a sheet for each, and one with
 * everything that the document says beside them.
 */
public final class DocumentSheets {
    private static final double WIDTH_OF_FIRST = 60;
    private static final double WIDTH_OF_OTHERS = 40;
    private static final int LONGEST_NAME = 31;

    private DocumentSheets() {}

    public static byte[] of(Document document) {
        var file = new SpreadSheet();
        file.appendSheet(OdsFile.sheet("Notes", notes(document)));
        for (var section : document.sections()) {
            var table = section.table();
            if (table != null) {
                file.appendSheet(sheet(file.getNumSheets() + " " + section.title(), table));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            file.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<Note> notes(Document document) {
        var notes = new ArrayList<Note>();
        notes.add(new Note("Document", document.title()));
        notes.add(new Note("As at", document.asAt().toString()));
        notes.add(new Note("Author", document.author()));
        var notice = document.notice();
        if (notice != null) {
            notes.add(new Note("Notice", notice.text() + " " + notice.address()));
        }
        document.summary().forEach(said -> notes.add(new Note("Summary", said)));
        for (var section : document.sections()) {
            said(section).forEach(said -> notes.add(new Note(section.title(), said)));
        }
        document.notes().forEach(said -> notes.add(new Note("Note", said)));
        return notes;
    }

    private static List<String> said(Section section) {
        var said = new ArrayList<>(section.paragraphs());
        var table = section.table();
        if (table != null) {
            said.add("Table: " + table.caption());
        }
        return said;
    }

    private static Sheet sheet(String title, Table table) {
        var columns = table.columns();
        var sheet = new Sheet(name(title), table.rows().size() + 1, columns.size());
        for (var place = 0; place < columns.size(); place++) {
            sheet.setColumnWidth(place, place == 0 ? WIDTH_OF_FIRST : WIDTH_OF_OTHERS);
            sheet.getRange(0, place).setValue(OdsFile.writable(columns.get(place).label()));
        }
        sheet.getRange(0, 0, 1, columns.size()).setStyle(OdsFile.heading());
        for (var row = 0; row < table.rows().size(); row++) {
            fill(sheet, row + 1, table.rows().get(row));
        }
        return sheet;
    }

    private static void fill(Sheet sheet, int row, List<@Nullable Object> cells) {
        for (var place = 0; place < cells.size(); place++) {
            var value = OdsFile.value(cells.get(place));
            if (value != null) {
                sheet.getRange(row, place).setValue(value);
            }
        }
    }

    /** Spreadsheets take no longer name, and none of these characters in it. */
    private static String name(String title) {
        return OdsFile.writable(title)
                .replaceAll("[\\[\\]*?:/\\\\']", " ")
                .codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }
}
