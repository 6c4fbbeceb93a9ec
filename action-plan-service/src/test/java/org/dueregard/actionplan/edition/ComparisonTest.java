package org.dueregard.actionplan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.platform.document.Document;
import org.junit.jupiter.api.Test;

/** What has changed between two states of a plan. */
class ComparisonTest {
    private static final LocalDate MARCH = LocalDate.of(2003, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2003, 6, 30);
    private static final UUID STAYING = UUID.randomUUID();
    private static final UUID GOING = UUID.randomUUID();
    private static final UUID COMING = UUID.randomUUID();
    private static final UUID FINISHED = UUID.randomUUID();

    @Test
    void each_change_stands_in_its_section_and_nothing_else_does() {
        var before =
                content(
                        1,
                        List.of(
                                open(STAYING, "FIRST", MARCH),
                                open(GOING, "FIRST", MARCH),
                                open(FINISHED, "FIRST", MARCH)),
                        List.of());
        var after =
                content(
                        2,
                        List.of(open(STAYING, "NEXT", JUNE), open(COMING, "FIRST", MARCH)),
                        List.of(entry(FINISHED, "FIRST", MARCH, ActionState.COMPLETE)));

        var changes = Comparison.of(before, after);

        assertThat(rows(changes, "Came")).containsExactly(COMING.toString());
        assertThat(rows(changes, "Went")).containsExactly(GOING.toString());
        assertThat(rows(changes, "Completed")).containsExactly(FINISHED.toString());
        assertThat(rows(changes, "Moved")).containsExactly(STAYING.toString());
        assertThat(rows(changes, "Slipped")).containsExactly(STAYING.toString());
        assertThat(rows(changes, "Reopened")).isEmpty();
        assertThat(rows(Comparison.of(after, before), "Reopened"))
                .containsExactly(FINISHED.toString());
        assertThat(Comparison.of(before, before).sections())
                .allSatisfy(
                        each -> assertThat(Objects.requireNonNull(each.table()).rows()).isEmpty());
    }

    private static List<Object> rows(Document changes, String section) {
        return changes.sections().stream()
                .filter(each -> each.title().equals(section))
                .flatMap(each -> Objects.requireNonNull(each.table()).rows().stream())
                .map(List::getFirst)
                .map(Object.class::cast)
                .toList();
    }

    private static EditionContent content(
            int number, List<EditionContent.Entry> open, List<EditionContent.Entry> completed) {
        return new EditionContent(
                "PLAN",
                "Diversity plan",
                number,
                MARCH,
                null,
                null,
                null,
                JUNE,
                open.size(),
                completed.size(),
                List.of(new EditionContent.Group("INV", "Investigation", null, null, open)),
                List.of(new EditionContent.Group("INV", "Investigation", null, null, completed)),
                List.of());
    }

    private static EditionContent.Entry open(UUID action, String post, LocalDate due) {
        return entry(action, post, due, ActionState.ACTIVE);
    }

    private static EditionContent.Entry entry(
            UUID action, String post, LocalDate due, ActionState state) {
        return new EditionContent.Entry(
                null,
                action,
                "Visit",
                List.of("INV-1"),
                post,
                "Commander",
                null,
                null,
                null,
                MARCH,
                due,
                DatePrecision.DAY,
                0,
                Rating.GREEN,
                state,
                0,
                0,
                OriginType.BOARD,
                null,
                1,
                false,
                state == ActionState.COMPLETE ? MARCH : null);
    }
}
