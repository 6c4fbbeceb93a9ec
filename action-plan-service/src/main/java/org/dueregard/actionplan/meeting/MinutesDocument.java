package org.dueregard.actionplan.meeting;

import static org.dueregard.platform.document.Table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.dueregard.platform.document.Words;
import org.jspecify.annotations.Nullable;

/** Published minutes as their readers see them, made of nothing but the frozen copy. */
public final class MinutesDocument {
    private static final List<Column> PRESENT =
            List.of(
                    Column.of("who", "Who"),
                    Column.of("name", "Name"),
                    Column.of("capacity", "As"),
                    Column.of("presence", "Came"));
    private static final List<Column> DECIDED =
            List.of(
                    Column.of("number", "Number"),
                    Column.of("decision", "Decision"),
                    Column.of("routedTo", "Referred to"));
    private static final List<Column> DISCUSSED =
            List.of(
                    Column.of("number", "Number"),
                    Column.of("question", "Question"),
                    Column.of("answer", "Answer"));

    private MinutesDocument() {}

    public static Document of(PublishedMinutes minutes) {
        var sections = new ArrayList<Section>();
        sections.add(
                Section.of(
                        "Who came",
                        new Table(
                                "Who came and who did not",
                                PRESENT,
                                minutes.attendance().stream()
                                        .map(MinutesDocument::present)
                                        .toList())));
        minutes.notes().forEach(each -> sections.add(Section.of(title(each), each.text())));
        if (!minutes.decisions().isEmpty()) {
            sections.add(
                    Section.of(
                            "Decisions",
                            new Table(
                                    "What was decided",
                                    DECIDED,
                                    minutes.decisions().stream()
                                            .map(
                                                    each ->
                                                            row(
                                                                    each.number(),
                                                                    each.text(),
                                                                    each.routedTo()))
                                            .toList())));
        }
        if (!minutes.questions().isEmpty()) {
            sections.add(
                    Section.of(
                            "Questions",
                            new Table(
                                    "What was discussed",
                                    DISCUSSED,
                                    minutes.questions().stream()
                                            .map(
                                                    each ->
                                                            row(
                                                                    each.number(),
                                                                    each.question(),
                                                                    each.answer()))
                                            .toList())));
        }
        return new Document(
                minutes.bodyName() + ": minutes of " + Words.day(minutes.meetsOn()),
                minutes.meetsOn(),
                "Agreed on " + Words.day(minutes.agreedOn()),
                null,
                summary(minutes),
                sections,
                List.of(
                        "People stand here by their posts; a name is missing where it is withheld,"
                                + " or where a deputy came."));
    }

    private static List<String> summary(PublishedMinutes minutes) {
        var chair =
                minutes.attendance().stream()
                        .filter(each -> Objects.equals(each.post(), minutes.chairedBy()))
                        .map(PublishedMinutes.Present::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(minutes.chairedBy());
        var summary = new ArrayList<String>();
        summary.add(
                (chair == null ? "" : "In the chair: " + chair + ". ")
                        + (minutes.quorate()
                                ? "The meeting was quorate."
                                : "The meeting was not quorate, and decided nothing."));
        if (minutes.correctionReason() != null) {
            summary.add(
                    "Version "
                            + minutes.version()
                            + ", which corrects an earlier one: "
                            + minutes.correctionReason());
        }
        return summary;
    }

    private static List<@Nullable Object> present(PublishedMinutes.Present present) {
        return row(
                Stream.of(
                                present.title() == null ? present.post() : present.title(),
                                present.organisation(),
                                present.body())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                Objects.equals(present.name(), present.title()) ? null : present.name(),
                words(present.capacity()),
                words(present.presence()));
    }

    private static String title(MinuteNote note) {
        return note.item() == null ? note.heading() : note.item() + ". " + note.heading();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
