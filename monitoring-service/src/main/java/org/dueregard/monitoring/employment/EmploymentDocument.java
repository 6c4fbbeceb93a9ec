package org.dueregard.monitoring.employment;

import static org.dueregard.platform.document.Table.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.employment.EmploymentContent.HeadTable;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.dueregard.platform.document.Words;
import org.jspecify.annotations.Nullable;

/** The report of employment monitoring as its readers see it: a section for each head. */
public final class EmploymentDocument {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<Column> COLUMNS =
            List.of(Column.of("group", "Racial group"), Column.of("count", "Number"));

    private EmploymentDocument() {}

    /**
     * @param today the day that a preview shows; a published report shows its own
     */
    public static Document of(EmploymentContent content, LocalDate today) {
        var sections = new ArrayList<Section>();
        content.heads().forEach(table -> sections.add(section(table)));
        if (!content.missing().isEmpty()) {
            sections.add(
                    Section.of(
                            "What is missing",
                            "The return is incomplete: "
                                    + String.join(
                                            "; ",
                                            content.missing().stream().map(Head::title).toList())
                                    + "."));
        }
        var published = content.publishedAt();
        return new Document(
                "Employment monitoring by racial group, " + content.year(),
                published == null ? today : LocalDate.ofInstant(published, LONDON),
                "It covers %s to %s".formatted(Words.day(content.from()), Words.day(content.to())),
                null,
                summary(content),
                sections,
                List.of(
                        "Numbers come from published releases alone. What is hidden there, because it is small or would give a small number away, is hidden here.",
                        "Those who did not say to which group they belong, or of whom nobody knows, are in no group."));
    }

    private static List<String> summary(EmploymentContent content) {
        var summary = new ArrayList<String>();
        if (content.reason() != null) {
            summary.add("This report corrects the one before: " + content.reason());
        }
        if (content.commentary() != null) {
            summary.addAll(List.of(content.commentary().split("\n+")));
        }
        return summary;
    }

    private static Section section(HeadTable table) {
        var rows = new ArrayList<List<@Nullable Object>>();
        table.counts()
                .forEach(
                        each ->
                                rows.add(
                                        row(
                                                each.group(),
                                                each.hidden() ? "hidden" : each.count())));
        return Section.of(
                table.head().indicators().size() == 1
                        ? table.title()
                        : table.title() + ": " + table.indicatorTitle(),
                new Table(
                        "%s, %s, %s".formatted(table.title(), table.head().who(), table.period()),
                        COLUMNS,
                        rows),
                "Asked for by %s. From the release %s (SHA-256 %s), counted as at %s."
                        .formatted(
                                table.source(),
                                table.release(),
                                table.releaseSha256(),
                                Words.day(LocalDate.ofInstant(table.asAt(), LONDON))));
    }
}
