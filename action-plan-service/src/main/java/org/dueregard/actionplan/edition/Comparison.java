package org.dueregard.actionplan.edition;

import static org.dueregard.platform.document.Table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** What has come, gone, moved, been completed or slipped between two states of a plan. */
public final class Comparison {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("id", "Action"),
                    Column.of("reference", "Reference"),
                    Column.of("title", "Title"),
                    Column.of("before", "Before"),
                    Column.of("after", "After"));

    private final EditionContent from;
    private final EditionContent to;
    private final Map<UUID, EditionContent.Placed> before;
    private final Map<UUID, EditionContent.Placed> after;

    private Comparison(EditionContent from, EditionContent to) {
        this.from = from;
        this.to = to;
        this.before = byAction(from);
        this.after = byAction(to);
    }

    public static Document of(EditionContent from, EditionContent to) {
        return new Comparison(from, to).document();
    }

    private static Map<UUID, EditionContent.Placed> byAction(EditionContent content) {
        return content.actions()
                .collect(Collectors.toMap(each -> each.entry().action(), Function.identity()));
    }

    private Document document() {
        return new Document(
                to.title() + ": what has changed",
                to.asAt(),
                "From " + name(from) + " to " + name(to),
                null,
                List.of(),
                List.of(
                        section("Came", came()),
                        section("Went", went()),
                        section("Completed", pairs().filter(Pair::completed).map(Pair::states)),
                        section("Reopened", pairs().filter(Pair::reopened).map(Pair::states)),
                        section("Moved", pairs().filter(Pair::moved).map(Pair::places)),
                        section("Slipped", pairs().filter(Pair::slipped).map(Pair::dates))),
                List.of());
    }

    private static String name(EditionContent content) {
        return content.edition() == 0
                ? "the state of " + content.asAt()
                : "edition " + content.edition() + " as at " + content.asAt();
    }

    private Stream<List<@Nullable Object>> came() {
        return to.actions()
                .filter(each -> !before.containsKey(each.entry().action()))
                .map(each -> line(each, null, each.group().name()));
    }

    private Stream<List<@Nullable Object>> went() {
        return from.actions()
                .filter(each -> !after.containsKey(each.entry().action()))
                .map(each -> line(each, each.group().name(), null));
    }

    private Stream<Pair> pairs() {
        return to.actions()
                .filter(each -> before.containsKey(each.entry().action()))
                .map(
                        each ->
                                new Pair(
                                        Objects.requireNonNull(before.get(each.entry().action())),
                                        each));
    }

    private static Section section(String title, Stream<List<@Nullable Object>> rows) {
        return Section.of(title, new Table(title, COLUMNS, new ArrayList<>(rows.toList())));
    }

    private static List<@Nullable Object> line(
            EditionContent.Placed placed, @Nullable Object before, @Nullable Object after) {
        var entry = placed.entry();
        return row(entry.action().toString(), entry.reference(), entry.title(), before, after);
    }

    /** An action that stands in both. */
    private record Pair(EditionContent.Placed before, EditionContent.Placed after) {
        boolean completed() {
            return !before.isComplete() && after.isComplete();
        }

        boolean reopened() {
            return before.isComplete() && !after.isComplete();
        }

        boolean moved() {
            return !place(before).equals(place(after));
        }

        boolean slipped() {
            var first = before.entry().due();
            var then = after.entry().due();
            return first != null && then != null && then.isAfter(first);
        }

        List<@Nullable Object> states() {
            return line(after, before.entry().state().name(), after.entry().state().name());
        }

        List<@Nullable Object> places() {
            return line(after, place(before), place(after));
        }

        List<@Nullable Object> dates() {
            return line(after, before.entry().due(), after.entry().due());
        }

        /** The group in which it stands, and the post that answers for it. */
        private static String place(EditionContent.Placed placed) {
            return placed.group().name() + ", " + placed.entry().accountablePost();
        }
    }
}
