package org.dueregard.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.platform.document.Table.row;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.CanonicalJson;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A document as plain text, as CSV and as frozen JSON. */
class DocumentFormsTest {
    private static final Document DOCUMENT =
            new Document(
                    "What is late",
                    LocalDate.of(2008, 3, 31),
                    "The programme office",
                    new Document.Notice("It is old.", "Read the new one", "/v1/new"),
                    List.of("Two areas report."),
                    List.of(
                            Section.of(
                                    "Late",
                                    new Table(
                                            "What is late",
                                            List.of(
                                                    Column.of("title", "Title"),
                                                    Column.of("due", "Due"),
                                                    Column.of("owned", "Owned")),
                                            List.of(
                                                    row(
                                                            "=1+1, \"so\"\nand on",
                                                            LocalDate.of(2008, 1, 2),
                                                            true),
                                                    row("007", null, false)))),
                            Section.of("Words", "Nothing more."),
                            Section.within(
                                    "Numbers",
                                    new Table(
                                            "In numbers",
                                            List.of(
                                                    Column.of("number", "Number"),
                                                    Column.of("title", "Title")),
                                            List.of(row(-3, "-3"))))),
                    List.of("Late: a date has passed."));

    @Test
    void a_sheet_has_every_column_once_and_what_looks_like_a_formula_stays_text() {
        assertThat(Sheet.of(DOCUMENT).lines())
                .containsExactly(
                        "section,title,due,owned,number",
                        "Late,\"'=1+1, \"\"so\"\"",
                        "and on\",2008-01-02,true,",
                        "Late,007,,false,",
                        "Numbers,'-3,,,-3");
    }

    @Test
    void plain_text_says_each_value_with_its_label_and_leaves_out_what_there_is_none_of() {
        assertThat(PlainText.of(DOCUMENT))
                .contains("What is late\n============\nAs at 31 March 2008. The programme office.")
                .contains("It is old. Read the new one: /v1/new")
                .contains("Title: =1+1, \"so\" and on\nDue: 2 January 2008\nOwned: Yes\n")
                .contains("Title: 007\nOwned: No\n")
                .endsWith("Late: a date has passed.\n");
    }

    @Test
    void frozen_json_reads_back() {
        var row = new Dated(LocalDate.of(2008, 1, 2), null);

        assertThat(FrozenJson.read(CanonicalJson.of(row).document(), Dated.class)).isEqualTo(row);
    }

    record Dated(LocalDate day, @Nullable String name) {}

    @Test
    void a_row_fits_its_columns_and_a_document_begins_at_the_first_level() {
        assertThatThrownBy(() -> new Table("T", List.of(Column.of("a", "A")), List.of(row(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Document(
                                        "T",
                                        LocalDate.of(2008, 1, 2),
                                        "A",
                                        null,
                                        List.of(),
                                        DOCUMENT.sections().subList(2, 3),
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
