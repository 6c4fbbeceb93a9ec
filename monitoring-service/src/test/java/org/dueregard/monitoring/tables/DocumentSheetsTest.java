package org.dueregard.monitoring.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.document.Table.row;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.junit.jupiter.api.Test;

class DocumentSheetsTest {
    private static final List<Table.Column> COLUMNS =
            List.of(Table.Column.of("group", "Group"), Table.Column.of("count", "Number"));
    private static final Document DOCUMENT =
            new Document(
                    "A report",
                    LocalDate.of(2016, 7, 1),
                    "SIDU",
                    null,
                    List.of("It covers June."),
                    List.of(
                            Section.of("Words alone", "Nobody was asked."),
                            Section.of(
                                    "Who was searched: rates by [group] of the whole service",
                                    new Table(
                                            "Searches",
                                            COLUMNS,
                                            List.of(row("=Black", 12), row("White", "hidden"))),
                                    "From a release."),
                            Section.of(
                                    "Who was searched: rates by [group] of the whole service",
                                    new Table("Again", COLUMNS, List.of()))),
                    List.of("What is hidden is hidden here."));

    @Test
    void each_table_has_a_sheet_and_everything_else_stands_in_the_notes() throws IOException {
        var file = new SpreadSheet(new ByteArrayInputStream(DocumentSheets.of(DOCUMENT)));

        assertThat(file.getSheets().stream().map(sheet -> sheet.getName()))
                .containsExactly(
                        "Notes",
                        "1 Who was searched  rates by  g",
                        "2 Who was searched  rates by  g");
        var data = file.getSheets().get(1).getDataRange().getValues();
        assertThat(data[0]).containsExactly("Group", "Number");
        assertThat(data[1]).containsExactly("=Black", 12.0);
        assertThat(data[2]).containsExactly("White", "hidden");
        assertThat(List.of(file.getSheet("Notes").getDataRange().getValues()))
                .contains(
                        new Object[] {"Words alone", "Nobody was asked."},
                        new Object[] {"Note", "What is hidden is hidden here."});
    }
}
