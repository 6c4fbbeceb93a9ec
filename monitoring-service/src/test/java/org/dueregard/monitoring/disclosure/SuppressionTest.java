package org.dueregard.monitoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    @Test
    void a_single_hidden_group_of_a_unit_takes_another_with_it() {
        var suppression =
                Suppression.of(
                        List.of(
                                cell("A", "Black", 50),
                                cell("A", "White", 30),
                                cell("A", "Other", 2),
                                cell("B", "Black", 70),
                                cell("B", "White", 20),
                                cell("B", "Other", 3)),
                        List.of(
                                cell("FORCE", "Black", 120),
                                cell("FORCE", "White", 50),
                                cell("FORCE", "Other", 5)));

        assertThat(suppression.hides("A", "White")).isTrue();
        assertThat(suppression.hides("B", "White")).isTrue();
        assertThat(suppression.hides("A", "Black")).isFalse();
        assertThat(suppression.hides("B", "Black")).isFalse();
    }

    @Property(tries = 300)
    void no_hidden_count_is_found_by_subtracting_the_shown_from_a_sum(
            @ForAll @Size(min = 2, max = 24) List<@IntRange(max = 30) Integer> counts) {
        var cells = new ArrayList<Cell>();
        for (var place = 0; place < counts.size(); place++) {
            cells.add(cell("U" + place / 3, "G" + place % 3, counts.get(place)));
        }
        var sums =
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::group, Collectors.summingLong(Cell::events)))
                        .entrySet()
                        .stream()
                        .map(sum -> cell("FORCE", sum.getKey(), sum.getValue()))
                        .toList();
        var suppression = Suppression.of(cells, sums);

        for (var cell : cells) {
            if (cell.events() > 0 && cell.events() < Suppression.THRESHOLD) {
                assertThat(suppression.hides(cell.unit(), cell.group())).isTrue();
            }
        }
        assertNoneAlone(cells, Cell::group, suppression);
        assertNoneAlone(cells, Cell::unit, suppression);
    }

    /** Alone is only what has nothing but empty cells beside it. */
    private static void assertNoneAlone(
            List<Cell> cells, Function<Cell, String> line, Suppression suppression) {
        cells.stream()
                .collect(Collectors.groupingBy(line))
                .values()
                .forEach(
                        ofLine -> {
                            var hidden =
                                    ofLine.stream()
                                            .filter(c -> suppression.hides(c.unit(), c.group()))
                                            .count();
                            var counted = ofLine.stream().filter(c -> c.events() > 0).count();
                            assertThat(hidden == 1 && counted > 1).isFalse();
                        });
    }

    private static Cell cell(String unit, String group, long events) {
        return new Cell(unit, group, events, 0);
    }
}
