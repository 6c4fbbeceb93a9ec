package org.dueregard.actionplan.edition;

import static org.dueregard.platform.document.Table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** An edition as its readers see it: open actions in front by group, completed ones at the rear. */
public final class EditionDocument {
    private static final List<Column> OPEN =
            List.of(
                    Column.of("reference", "Reference"),
                    Column.of("action", "Action"),
                    Column.of("accountable", "Accountable"),
                    Column.of("due", "Due"),
                    Column.of("firstDue", "First due"),
                    Column.of("rating", "Rating"),
                    Column.of("progress", "Progress"));
    private static final List<Column> COMPLETED =
            List.of(
                    Column.of("reference", "Reference"),
                    Column.of("action", "Action"),
                    Column.of("accountable", "Accountable"),
                    Column.of("completedOn", "Completed on"));

    private EditionDocument() {}

    public static Document of(EditionContent content) {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("Open actions", content.openActions() + " actions are open."));
        content.open().forEach(group -> sections.add(open(group)));
        sections.add(
                Section.of(
                        "Annex: completed actions",
                        content.completedActions()
                                + " actions are complete. They stand in the order of the groups."));
        content.completed().forEach(group -> sections.add(completed(group)));
        sections.add(consultation(content));
        return new Document(
                content.title() + ": edition " + content.edition(),
                content.asAt(),
                "Published by " + content.publishedInWords(),
                null,
                List.of(),
                sections,
                List.of(
                        "A reference stands for one action for ever; it is not used again.",
                        "Red: a date has passed. Amber: the action has slipped or is on hold. Green: on"
                                + " course. Blue: complete.",
                        "Where no name is shown, write to the contact post.",
                        "The next edition is due by " + content.nextEditionDue() + "."));
    }

    private static Section open(EditionContent.Group group) {
        return Section.within(
                title(group),
                new Table(
                        "Open actions of " + title(group),
                        OPEN,
                        group.actions().stream()
                                .map(
                                        each ->
                                                row(
                                                        each.reference(),
                                                        words(each),
                                                        accountable(each),
                                                        each.due(),
                                                        each.baseline(),
                                                        each.rating().name(),
                                                        progress(each)))
                                .toList()));
    }

    private static Section completed(EditionContent.Group group) {
        return Section.within(
                title(group),
                new Table(
                        "Completed actions of " + title(group),
                        COMPLETED,
                        group.actions().stream()
                                .map(
                                        each ->
                                                row(
                                                        each.reference(),
                                                        words(each),
                                                        accountable(each),
                                                        each.completedOn()))
                                .toList()));
    }

    private static Section consultation(EditionContent content) {
        return Section.of(
                "Who was consulted",
                content.consultations().stream()
                        .map(EditionDocument::consulted)
                        .toArray(String[]::new));
    }

    private static String consulted(EditionContent.Consulted one) {
        return switch (one.kind()) {
            case CONSULTATION ->
                    "%s, %s, %s. They said: %s What followed: %s"
                            .formatted(
                                    one.consultees(),
                                    one.method(),
                                    one.heldOn(),
                                    one.views(),
                                    one.followedFromIt());
            case WAIVER ->
                    "Nobody was asked (%s): %s What follows: %s"
                            .formatted(one.heldOn(), one.reason(), one.followedFromIt());
        };
    }

    private static String title(EditionContent.Group group) {
        var body = group.bodyName();
        return body == null || body.equals(group.name())
                ? group.name()
                : group.name() + " (" + body + ")";
    }

    /** What the action is, with the law that it comes from where that came later than the plan. */
    private static String words(EditionContent.Entry entry) {
        var law = entry.instrument() == null ? "" : " Required by " + entry.instrument() + ".";
        var later =
                entry.notInOriginalPlan()
                        ? " Not in the original plan; since edition " + entry.firstEdition() + "."
                        : "";
        return entry.title() + law + later;
    }

    private static String accountable(EditionContent.Entry entry) {
        return Stream.of(entry.postTitle(), entry.holder(), contact(entry.contactPost()))
                .filter(each -> each != null)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static @Nullable String contact(@Nullable String post) {
        return post == null ? null : "contact " + post;
    }

    private static String progress(EditionContent.Entry entry) {
        var state = entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return entry.milestones() == 0
                ? state
                : state
                        + ", "
                        + entry.milestonesMet()
                        + " of "
                        + entry.milestones()
                        + " milestones met";
    }
}
