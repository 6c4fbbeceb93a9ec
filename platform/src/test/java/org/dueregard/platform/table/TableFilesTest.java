package org.dueregard.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;

/** Whatever stands in a table comes back from its file as it was, or the file is refused. */
class TableFilesTest {
    private static final String BEFORE =
            """
            <office:document-content
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:spreadsheet><table:table>
            """;
    private static final String AFTER =
            "</table:table></office:spreadsheet></office:body></office:document-content>";

    @Property(tries = 200)
    void what_is_written_is_read_again(
            @ForAll("tables") List<List<String>> table, @ForAll TableForm form) {
        var read = read(form, written(form, table));

        assertThat(read.stream().map(TableRow::cells)).isEqualTo(table);
        assertThat(read).allMatch(row -> row.computed().isEmpty());
    }

    @Example
    void what_a_spreadsheet_would_run_is_text_in_both_forms() {
        var table = List.of(List.of("=1+1", "+1", "-1", "@A1", "'=1", "007", "\ttab"));

        assertThat(new String(written(TableForm.CSV, table), StandardCharsets.UTF_8))
                .isEqualTo("'=1+1,'+1,'-1,'@A1,''=1,007,'\ttab\r\n");
        assertThat(read(TableForm.CSV, written(TableForm.CSV, table)).getFirst().cells())
                .isEqualTo(table.getFirst());
        assertThat(content(written(TableForm.ODS, table)))
                .contains("office:value-type=\"string\"><text:p>=1+1</text:p>")
                .doesNotContain("formula");
    }

    @Example
    void a_spreadsheet_of_another_program_is_read_as_somebody_sees_it() {
        var rows =
                read(
                        TableForm.ODS,
                        ods(
                                """
                                <table:table-header-rows><table:table-row>
                                  <table:table-cell office:value-type="string">
                                    <office:annotation><text:p>a note</text:p></office:annotation>
                                    <text:p> two   words<text:s text:c="2"/><text:span>bold</text:span>
                                    </text:p><text:p>second<text:line-break/>line</text:p>
                                  </table:table-cell>
                                  <table:table-cell table:number-columns-repeated="2"/>
                                  <table:table-cell office:value-type="float" office:value="12.5">
                                    <text:p>12,5</text:p></table:table-cell>
                                  <table:table-cell office:value-type="date"
                                    office:date-value="2026-03-31T00:00:00"><text:p>31.3.26</text:p>
                                  </table:table-cell>
                                  <table:table-cell table:formula="of:=1+1" office:value-type="float"
                                    office:value="2"><text:p>2</text:p></table:table-cell>
                                  <table:table-cell table:number-columns-repeated="16000"/>
                                </table:table-row></table:table-header-rows>
                                <table:table-row table:number-rows-repeated="3">
                                  <table:table-cell/></table:table-row>
                                <table:table-row table:number-rows-repeated="2">
                                  <table:table-cell><text:p>twice</text:p></table:table-cell>
                                </table:table-row>
                                <table:table-row table:number-rows-repeated="1048000">
                                  <table:table-cell table:number-columns-repeated="16384"/>
                                </table:table-row>
                                """));

        assertThat(rows)
                .containsExactly(
                        new TableRow(
                                1,
                                List.of(
                                        "two words  bold\nsecond\nline",
                                        "",
                                        "",
                                        "12.5",
                                        "2026-03-31",
                                        "2"),
                                Set.of(5)),
                        new TableRow(5, List.of("twice"), Set.of()),
                        new TableRow(6, List.of("twice"), Set.of()));
    }

    @Example
    void another_program_reads_what_is_written_here_and_the_other_way_round() throws IOException {
        var cells = List.of("=1+1", "007", "Größe & \"more\"");
        var file = Files.createTempFile("table", ".ods");
        try {
            Files.write(file, written(TableForm.ODS, List.of(List.of("title"), cells)));
            var sheet = new SpreadSheet(file.toFile()).getSheet(0);
            assertThat(sheet.getRange(0, 0).getValue()).isEqualTo("title");
            for (var i = 0; i < cells.size(); i++) {
                assertThat(sheet.getRange(1, i).getValue()).isEqualTo(cells.get(i));
                assertThat(sheet.getRange(1, i).getFormula()).isNull();
            }
            var theirs = new SpreadSheet();
            var written = new Sheet("theirs", 1, 3);
            written.getDataRange().setValues("=1+1", "007", 12.5);
            theirs.appendSheet(written);
            theirs.save(file.toFile());

            assertThat(read(TableForm.ODS, Files.readAllBytes(file)))
                    .extracting(TableRow::cells)
                    .containsExactly(List.of("=1+1", "007", "12.5"));
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void a_small_file_that_asks_for_a_large_table_is_refused() {
        unreadable(
                TableForm.ODS,
                ods(
                        """
                        <table:table-row><table:table-cell table:number-columns-repeated="16384">
                        <text:p>x</text:p></table:table-cell></table:table-row>
                        """));
        unreadable(
                TableForm.ODS,
                ods(
                        "<table:table-row><table:table-cell><text:p>"
                                + "x".repeat(Limits.LONGEST_ROW + 1)
                                + "</text:p></table:table-cell></table:table-row>"));
        unreadable(
                TableForm.ODS,
                ods(
                        "<table:table-row><table:table-cell><text:p><text:s"
                                + " text:c=\"2000000000\"/></text:p></table:table-cell></table:table-row>"));
        unreadable(TableForm.CSV, "x".repeat(Limits.LONGEST_ROW + 1).getBytes());
        unreadable(TableForm.CSV, "x,".repeat(Limits.MOST_COLUMNS + 1).getBytes());
    }

    @Example
    void what_is_no_sound_file_is_refused_and_fetches_and_expands_nothing() {
        unreadable(TableForm.ODS, "no zip".getBytes());
        unreadable(TableForm.ODS, zip("other.xml", "<x/>"));
        unreadable(TableForm.ODS, zip(Ods.CONTENT, "<not-closed>"));
        unreadable(TableForm.ODS, ods("<table:table-row table:number-rows-repeated=\"many\"/>"));
        unreadable(
                TableForm.ODS,
                zip(
                        Ods.CONTENT,
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                                + BEFORE
                                + "<table:table-row><table:table-cell><text:p>&a;</text:p>"
                                + "</table:table-cell></table:table-row>"
                                + AFTER));
        unreadable(TableForm.CSV, new byte[] {(byte) 0xC3, (byte) 0x28});
    }

    @Example
    void what_inflates_to_more_than_is_read_here_is_refused_before_it_is_in_memory() {
        var spaces = " ".repeat(1024 * 1024);

        assertThatThrownBy(
                        () ->
                                read(
                                        TableForm.ODS,
                                        zip(
                                                Ods.CONTENT,
                                                BEFORE,
                                                spaces,
                                                (int) (Limits.MOST_BYTES / spaces.length()) + 1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.TOO_LARGE));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var telling =
                Arbitraries.of(
                        " a  b ",
                        "two\nlines\n",
                        "cr\r\nlf",
                        "\ttab\t",
                        "'",
                        "''",
                        "_x000D_",
                        "_x00",
                        "a\u0001\uFFFEb",
                        "]]>",
                        "<&>\"",
                        "😀",
                        "Größe");
        var any =
                Arbitraries.strings()
                        .all()
                        .ofMaxLength(20)
                        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        // The last cell of a row is never empty: where a table ends nothing more is told.
        var cell = Arbitraries.oneOf(telling, any);
        return cell.list()
                .ofMaxSize(5)
                .map(
                        cells -> {
                            var row = new ArrayList<>(cells);
                            row.add("end");
                            return List.copyOf(row);
                        })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static void unreadable(TableForm form, byte[] file) {
        ThrowingCallable reading = () -> read(form, file);
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.slug()).isEqualTo("batch-unreadable"));
    }

    private static byte[] written(TableForm form, List<List<String>> table) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = TableWriter.of(form, bytes)) {
            table.forEach(writer::write);
        }
        return bytes.toByteArray();
    }

    private static List<TableRow> read(TableForm form, byte[] bytes) {
        try {
            var file = Files.createTempFile("table", "." + form.extension());
            try {
                Files.write(file, bytes);
                var rows = new ArrayList<TableRow>();
                try (var reader = TableReader.of(form, file.toFile(), null)) {
                    for (var row = reader.next(); row != null; row = reader.next()) {
                        rows.add(row);
                    }
                }
                return rows;
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String content(byte[] ods) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Ods.CONTENT)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalStateException("no content");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] ods(String rows) {
        return zip(Ods.CONTENT, BEFORE + rows + AFTER);
    }

    private static byte[] zip(String name, String text) {
        return zip(name, text, "", 0);
    }

    private static byte[] zip(String name, String text, String more, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            var again = more.getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < times; i++) {
                zip.write(again);
            }
            zip.closeEntry();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
