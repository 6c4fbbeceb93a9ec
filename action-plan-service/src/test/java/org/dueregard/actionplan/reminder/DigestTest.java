package org.dueregard.actionplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dueregard.actionplan.work.WorkItem;
import org.dueregard.actionplan.work.WorkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a digest says, and what of it is new. */
class DigestTest {
    private static final LocalDate DAY = LocalDate.of(2008, 3, 1);

    @Test
    void the_most_urgent_stands_first_and_the_subject_names_numbers_only() {
        var digest =
                Digest.of(
                        DAY,
                        Map.of(
                                WorkKind.DUE_SOON,
                                List.of(item("A", DAY.plusDays(20))),
                                WorkKind.OVERDUE,
                                List.of(item("B", DAY.minusDays(1)), item("C", null)),
                                WorkKind.TO_DECIDE,
                                List.of()));

        assertThat(digest.sections())
                .extracting(Digest.Section::heading)
                .containsExactly("Overdue", "Due soon");
        assertThat(digest.subject()).isEqualTo("Due Regard: 2 overdue, 1 due soon");
    }

    @Test
    void of_very_many_things_the_first_are_shown_and_the_rest_are_counted() {
        var items = IntStream.range(0, 45).mapToObj(n -> item("N" + n, DAY)).toList();

        var section = Digest.of(DAY, Map.of(WorkKind.OVERDUE, items)).sections().getFirst();

        assertThat(section.shown()).hasSize(20);
        assertThat(section.notShown()).isEqualTo(25);
    }

    @Test
    void the_same_things_are_nothing_new_on_another_day() {
        var yesterday = Digest.of(DAY, Map.of(WorkKind.OVERDUE, List.of(item("A", DAY))));
        var today = Digest.of(DAY.plusDays(1), Map.of(WorkKind.OVERDUE, List.of(item("A", DAY))));

        assertThat(today.told()).isEqualTo(yesterday.told());
    }

    @Test
    void what_is_due_soon_is_news_once_more_a_week_before_and_when_it_is_overdue() {
        var item = item("A", DAY.plusDays(8));
        var soon = Digest.of(DAY, Map.of(WorkKind.DUE_SOON, List.of(item)));
        var near = Digest.of(DAY.plusDays(1), Map.of(WorkKind.DUE_SOON, List.of(item)));
        var over = Digest.of(DAY.plusDays(9), Map.of(WorkKind.OVERDUE, List.of(item)));

        assertThat(near.told()).doesNotContainAnyElementsOf(soon.told());
        assertThat(over.told()).doesNotContainAnyElementsOf(near.told());
    }

    @Test
    void a_date_that_moves_is_news() {
        var before = Digest.of(DAY, Map.of(WorkKind.DUE_SOON, List.of(item("A", DAY.plusDays(9)))));
        var after = Digest.of(DAY, Map.of(WorkKind.DUE_SOON, List.of(item("A", DAY.plusDays(10)))));

        assertThat(after.told()).doesNotContainAnyElementsOf(before.told());
    }

    private static WorkItem item(String id, @Nullable LocalDate dueOn) {
        return new WorkItem("ACTION", id, "Title of " + id, dueOn, "POST", 0, "/v1/actions/" + id);
    }
}
