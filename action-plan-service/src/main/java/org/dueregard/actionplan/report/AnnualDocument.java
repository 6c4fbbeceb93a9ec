package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dueregard.actionplan.edition.EditionContent;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** The annual report as its readers see it: a section for each element in scope. */
public final class AnnualDocument {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("id", "Action"),
                    Column.of("title", "What is undertaken"),
                    Column.of("businessArea", "Business area"),
                    Column.of("accountable", "Accountable"),
                    Column.of("firstDue", "First due"),
                    Column.of("due", "Due"),
                    Column.of("state", "State"),
                    Column.of("rating", "Rating"),
                    Column.of("completedOn", "Completed on"));

    private AnnualDocument() {}

    public static Document of(AnnualContent content) {
        var sections = new ArrayList<Section>();
        content.elements().forEach(each -> sections.add(element(each)));
        if (!content.laterElements().isEmpty()) {
            sections.add(
                    Section.of(
                            "Elements not in scope",
                            content.laterElements().stream()
                                            .map(AnnualDocument::later)
                                            .collect(Collectors.joining("; "))
                                    + ". Their actions stand in later reports."));
        }
        return new Document(
                content.title() + ": annual report " + content.year(),
                content.asAt(),
                "Published by " + content.publishedInWords(),
                null,
                content.reason() == null
                        ? List.of()
                        : List.of("This report corrects the one before: " + content.reason()),
                sections,
                List.of(
                        "It covers actions due from "
                                + content.from()
                                + " to "
                                + content.to()
                                + ", of elements published before the year began. An action that was"
                                + " first due in it is told of also when its date was moved."));
    }

    private static Section element(AnnualContent.Element element) {
        return Section.of(
                element.name(),
                new Table(
                        "Actions of the element " + element.name() + " due in the year",
                        COLUMNS,
                        element.actions().stream().map(AnnualDocument::line).toList()),
                "%d of %d actions due in the year are complete."
                        .formatted(element.complete(), element.due()));
    }

    private static List<@Nullable Object> line(EditionContent.Entry entry) {
        return row(
                entry.action().toString(),
                entry.title(),
                entry.businessArea(),
                Objects.requireNonNullElse(entry.holder(), entry.postTitle()),
                entry.baseline(),
                entry.due(),
                entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                entry.rating().name(),
                entry.completedOn());
    }

    private static String later(AnnualContent.Later later) {
        return later.name()
                + (later.publishedOn() == null
                        ? ", not published"
                        : ", published by " + later.publishedOn());
    }
}
