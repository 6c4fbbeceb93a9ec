package org.dueregard.actionplan.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** Reports that are one table, as documents that can be given in every form. */
public final class OneTable {
    private OneTable() {}

    /**
     * @param of what the table lists, such as "Members"
     * @param meaning what its words and figures mean
     */
    public static Document document(
            String title,
            LocalDate asAt,
            String of,
            List<Column> columns,
            List<List<@Nullable Object>> rows,
            String... meaning) {
        return new Document(
                title,
                asAt,
                "Programme office",
                null,
                List.of(),
                List.of(Section.of(of, new Table(title, columns, rows))),
                List.of(meaning));
    }
}
