package org.dueregard.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dueregard.monitoring.tables.DataTable.Row;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.required("unit", "Unit", Datatype.TEXT, "Code of the unit"),
                    Column.optional("month", "Month", Datatype.MONTH, "Month of the figures"),
                    Column.optional("events", "Events", Datatype.INTEGER, "What happened"),
                    Column.optional("gap", "Gap", Datatype.DECIMAL, "In percentage points"),
                    Column.optional("due", "Due", Datatype.DATE, "The day"),
                    Column.optional("met", "Met", Datatype.BOOLEAN, "Whether it was met"));

    @Test
    void csv_reads_back_as_it_was_written_and_runs_nothing_in_a_spreadsheet() {
        var rows = csv(aTable());
        assertThat(rows.getFirst().getFields())
                .containsExactly("unit", "month", "events", "gap", "due", "met");
        assertThat(rows.get(1).getFields())
                .containsExactly("E09000022", "2016-06", "120", "-6.7", "2026-12-31", "true");
        assertThat(rows.get(2).getFields())
                .containsExactly("'=HYPERLINK(\"x\")", "2016-07", "[c]", "[z]", "", "");
    }

    @Test
    void the_metadata_names_every_column_of_the_csv_in_its_order_and_says_what_nothing_means()
            throws IOException {
        var metadata = new ObjectMapper().readTree(TableFile.CSVW.bytes(aTable()));
        assertThat(metadata.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(metadata.get("url").asText()).isEqualTo("hate-crime-satisfaction.csv");
        assertThat(metadata.get("dc:title").asText()).isEqualTo("Satisfaction by borough");
        assertThat(metadata.at("/dc:modified/@value").asText()).isEqualTo("2016-07-02T08:00:00Z");
        var columns = metadata.at("/tableSchema/columns");
        assertThat(columns.valueStream().map(column -> column.get("name").asText()))
                .isEqualTo(csv(aTable()).getFirst().getFields());
        assertThat(columns.valueStream().map(column -> column.get("datatype").asText()))
                .containsExactly("string", "gYearMonth", "integer", "double", "date", "boolean");
        assertThat(columns.get(2).get("null").valueStream().map(JsonNode::asText))
                .containsExactly("", "[c]", "[x]", "[z]");
        assertThat(columns.get(0).has("null")).isFalse();
        assertThat(metadata.get("notes").valueStream().map(note -> note.get("dc:title").asText()))
                .containsExactly("Definition", "Caveat", "[c]", "[z]");
    }

    @Test
    void a_spreadsheet_has_a_sheet_of_data_with_numbers_and_a_sheet_of_notes() throws IOException {
        var file = new SpreadSheet(new ByteArrayInputStream(TableFile.ODS.bytes(aTable())));
        assertThat(file.getSheets().stream().map(sheet -> sheet.getName()))
                .containsExactly("Data", "Notes");
        var data = file.getSheet("Data").getDataRange().getValues();
        assertThat(data[0]).containsExactly("Unit", "Month", "Events", "Gap", "Due", "Met");
        assertThat(data[1])
                .containsExactly(
                        "E09000022", "2016-06", 120.0, -6.7, LocalDate.of(2026, 12, 31), true);
        assertThat(data[2])
                .containsExactly("=HYPERLINK(\"x\")", "2016-07", "[c]", "[z]", null, null);
        assertThat(file.getSheet("Data").getRange(2, 0).getFormula()).isNull();
        var notes = file.getSheet("Notes").getDataRange().getValues();
        assertThat(notes[0]).containsExactly("Table", "Satisfaction by borough");
        assertThat(Arrays.stream(notes).map(line -> line[0])).contains("Caveat", "[c]");
    }

    @Test
    void what_no_spreadsheet_can_hold_does_not_break_it() throws IOException {
        var table = with(Row.of("a\u0000b\uD800c 😀", null, null, null, null, null));
        var file = new SpreadSheet(new ByteArrayInputStream(TableFile.ODS.bytes(table)));
        assertThat(file.getSheet("Data").getRange(1, 0).getValue()).isEqualTo("abc 😀");
    }

    @Test
    void a_cell_that_its_column_does_not_describe_is_refused() {
        assertThatThrownBy(() -> with(Row.of("E09000022", "2016-06", null, null, null, null)))
                .hasMessage("a cell that is no value of month");
        assertThatThrownBy(() -> with(Row.of(null, null, null, null, null, null)))
                .hasMessage("a cell that is no value of unit");
        assertThatThrownBy(() -> with(Row.of("E09000022", null, null, Double.NaN, null, null)))
                .hasMessage("a cell that is no value of gap");
        assertThatThrownBy(() -> with(Row.of("E09000022")))
                .hasMessage("a row has a cell for each column");
    }

    private static DataTable aTable() {
        return with(
                Row.of(
                        "E09000022",
                        YearMonth.of(2016, 6),
                        120L,
                        -6.7,
                        LocalDate.of(2026, 12, 31),
                        true),
                Row.of(
                        "=HYPERLINK(\"x\")",
                        YearMonth.of(2016, 7),
                        Missing.CONFIDENTIAL,
                        Missing.NOT_APPLICABLE,
                        null,
                        null));
    }

    private static DataTable with(Row... rows) {
        return new DataTable(
                "hate-crime-satisfaction",
                "Satisfaction by borough",
                "Of each borough, beside the service",
                COLUMNS,
                List.of(rows),
                "Victim survey",
                Instant.parse("2016-07-02T08:00:00Z"),
                null,
                List.of(new Note("Definition", "HC-SATISFACTION v1"), new Note("Caveat", "few")));
    }

    private static List<CsvRecord> csv(DataTable table) {
        var records = new ArrayList<CsvRecord>();
        try (var reader =
                CsvReader.builder()
                        .ofCsvRecord(
                                new String(TableFile.CSV.bytes(table), StandardCharsets.UTF_8))) {
            reader.forEach(records::add);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return records;
    }
}
