package org.dueregard.monitoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dueregard.monitoring.disclosure.Suppression.Cell;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void counts_from_one_to_four_are_hidden_and_zero_and_five_are_not() {
        var suppression =
                Suppression.of(
                        List.of(
                                cell("A", "Black", 1),
                                cell("B", "Black", 4),
                                cell("C", "Black", 5),
                                cell("D", "Black", 0)),
                        List.of(cell("FORCE", "Black", 10)));

        assertThat(suppression.hides("A", "Black")).isTrue();
        assertThat(suppression.hides("B", "Black")).isTrue();
        assertThat(suppression.hides("C", "Black")).isFalse();
        assertThat(suppression.hides("D", "Black")).isFalse();
        assertThat(suppression.hides("FORCE", "Black")).isFalse();
        assertThat(suppression.hidesAnyOf("A")).isTrue();
        assertThat(suppression.hidesAnyOf("D")).isFalse();
    }

    @Test
    void a_single_hidden_count_takes_the_smallest_other_one_with_it() {
        var suppression =
                Suppression.of(
                        List.of(
                                cell("A", "Other", 3),
                                cell("B", "Other", 40),
                                cell("C", "Other", 12),
                                cell("D", "Other", 0)),
                        List.of(cell("FORCE", "Other", 55)));

        assertThat(suppression.hides("A", "Other")).isTrue();
        assertThat(suppression.hides("C", "Other")).isTrue();
        assertThat(suppression.hides("B", "Other")).isFalse();
    }

    @Test
    void few_who_had_no_event_are_hidden_as_well_as_few_who_had_one() {
        var suppression =
                Suppression.of(
                        List.of(
                                new Cell("A", "White", 98, 100),
                                new Cell("B", "White", 2, 100),
                                new Cell("C", "White", 50, 100)),
                        List.of(new Cell("FORCE", "White", 150, 300)));

        assertThat(suppression.hides("A", "White")).isTrue();
        assertThat(suppression.hides("B", "White")).isTrue();
        assertThat(suppression.hides("C", "White")).isFalse();
    }

    @Test
    void a_sum_that_is_small_itself_is_hidden() {
        var suppression =
                Suppression.of(List.of(cell("A", "Other", 3)), List.of(cell("FORCE", "Other", 3)));

        assertThat(suppression.hides("FORCE", "Other")).isTrue();
    }

    @Property(tries = 300)
    void no_hidden_count_is_found_by_subtracting_the_shown_from_the_sum(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 30) Integer> counts) {
        var cells =
                java.util.stream.IntStream.range(0, counts.size())
                        .mapToObj(unit -> cell("U" + unit, "Black", counts.get(unit)))
                        .toList();
        var sum = counts.stream().mapToInt(Integer::intValue).sum();
        var suppression = Suppression.of(cells, List.of(cell("FORCE", "Black", sum)));

        var hidden = cells.stream().filter(c -> suppression.hides(c.unit(), "Black")).count();
        assertThat(hidden == 1 && !suppression.hides("FORCE", "Black")).isFalse();
        for (var cell : cells) {
            if (cell.events() > 0 && cell.events() < Suppression.THRESHOLD) {
                assertThat(suppression.hides(cell.unit(), "Black")).isTrue();
            }
        }
    }

    private static Cell cell(String unit, String group, long events) {
        return new Cell(unit, group, events, 0);
    }
}
