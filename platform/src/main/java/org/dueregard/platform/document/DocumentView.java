package org.dueregard.platform.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as JSON: the same sections and tables that its other forms show. */
@Schema(name = "Document")
public record DocumentView(
        String title,
        LocalDate asAt,
        String author,
        List<String> summary,
        List<SectionView> sections,
        List<String> notes) {

    /** A section with its table, if it has one. */
    @Schema(name = "DocumentSection")
    public record SectionView(
            @Schema(description = "2, or 3 within the section before") int level,
            String title,
            List<String> paragraphs,
            List<ColumnView> columns,
            @Schema(description = "By the keys of the columns; what there is none of is missing")
                    List<Map<String, Object>> rows) {}

    /** A column and what it is called. */
    @Schema(name = "DocumentColumn")
    public record ColumnView(String key, String label) {}

    public static DocumentView from(Document document) {
        return new DocumentView(
                document.title(),
                document.asAt(),
                document.author(),
                document.summary(),
                document.sections().stream().map(DocumentView::section).toList(),
                document.notes());
    }

    private static SectionView section(Section section) {
        var table = section.table();
        return new SectionView(
                section.level(),
                section.title(),
                section.paragraphs(),
                table == null
                        ? List.of()
                        : table.columns().stream()
                                .map(each -> new ColumnView(each.key(), each.label()))
                                .toList(),
                table == null ? List.of() : rows(table));
    }

    private static List<Map<String, Object>> rows(Table table) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : table.rows()) {
            var cells = new LinkedHashMap<String, Object>();
            for (var i = 0; i < row.size(); i++) {
                put(cells, table.columns().get(i).key(), row.get(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void put(Map<String, Object> cells, String key, @Nullable Object value) {
        if (value != null) {
            cells.put(key, value);
        }
    }
}
