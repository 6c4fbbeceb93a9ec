package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dueregard.monitoring.statistics.DisclosureControl.Place;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.junit.jupiter.api.Test;

/** What is hidden stays hidden, from one who knows everything else. */
class DisclosureControlTest {

    private static final int THRESHOLD = 5;

    @Property(tries = 500)
    void nobody_finds_a_hidden_count_of_a_line_by_subtraction(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 12) Integer> counts) {
        var cells = cells(counts);
        var total = counts.stream().mapToLong(Integer::longValue).sum();
        var line = DisclosureControl.suppress(cells, total, THRESHOLD);
        cells.forEach(
                (name, count) -> {
                    if (DisclosureControl.isSmall(count, THRESHOLD)) {
                        assertThat(line.published().get(name)).isNull();
                    }
                });
        if (line.total() == null) {
            return;
        }
        // The attack: every way to fill what is hidden, small ones with 1 to 4, others with more.
        var hidden = new ArrayList<String>(line.primary());
        hidden.addAll(line.secondary());
        var sum = hidden.stream().mapToLong(name -> cells.getOrDefault(name, 0L)).sum();
        for (var name : hidden) {
            var possible =
                    values(line.primary().contains(name), sum)
                            .filter(
                                    value ->
                                            canSum(
                                                    line.primary().size()
                                                            - (line.primary().contains(name)
                                                                    ? 1
                                                                    : 0),
                                                    line.secondary().size()
                                                            - (line.secondary().contains(name)
                                                                    ? 1
                                                                    : 0),
                                                    sum - value))
                            .count();
            assertThat(possible).as(name + " in " + counts).isGreaterThan(1);
        }
    }

    @Property(tries = 200)
    void no_more_is_hidden_than_small_counts_where_there_are_none(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 5, max = 90) Integer> counts) {
        var total = counts.stream().mapToLong(Integer::longValue).sum();
        var line = DisclosureControl.suppress(cells(counts), total, THRESHOLD);
        assertThat(line.primary()).isEmpty();
        assertThat(line.secondary()).isEmpty();
        assertThat(line.total()).isEqualTo(total);
    }

    @Test
    void where_nothing_else_can_be_hidden_the_total_is() {
        var line = DisclosureControl.suppress(cells(List.of(3, 0)), 3, THRESHOLD);
        assertThat(line.total()).isNull();
        assertThat(line.published()).containsEntry("1", 0L);
        // 4 and 4 sum to 8: both would be certain, and nothing else is above zero.
        assertThat(DisclosureControl.suppress(cells(List.of(4, 4)), 8, THRESHOLD).total()).isNull();
        // With another to hide, the total stays.
        var withThird = DisclosureControl.suppress(cells(List.of(4, 4, 9)), 17, THRESHOLD);
        assertThat(withThird.secondary()).containsExactly("2");
        assertThat(withThird.total()).isEqualTo(17);
    }

    @Property(tries = 100)
    void the_interval_of_a_hidden_cell_holds_its_value(
            @ForAll @Size(value = 12) List<@IntRange(max = 30) Integer> counts,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 11) Integer> places) {
        var table = new ArrayList<List<Long>>();
        for (var row = 0; row < 3; row++) {
            table.add(
                    counts.subList(4 * row, 4 * row + 4).stream().map(Integer::longValue).toList());
        }
        var hidden = places.stream().distinct().map(each -> new Place(each / 4, each % 4)).toList();
        var audit = DisclosureControl.audit(table, hidden, true);
        var informed = DisclosureControl.auditKnowingThreshold(table, hidden, true, THRESHOLD);
        for (var i = 0; i < hidden.size(); i++) {
            var truth = (double) table.get(hidden.get(i).row()).get(hidden.get(i).column());
            assertThat(truth)
                    .isBetween(audit.intervals().get(i).lower(), audit.intervals().get(i).upper());
            assertThat(truth)
                    .isBetween(
                            informed.intervals().get(i).lower(),
                            informed.intervals().get(i).upper());
            // Who knows more, knows it no less exactly.
            assertThat(informed.intervals().get(i).lower())
                    .isGreaterThanOrEqualTo(audit.intervals().get(i).lower());
            assertThat(informed.intervals().get(i).upper())
                    .isLessThanOrEqualTo(audit.intervals().get(i).upper());
        }
    }

    @Property(tries = 100)
    void nobody_who_knows_the_threshold_finds_a_hidden_count_of_a_table_that_holds(
            @ForAll @Size(value = 20) List<@IntRange(max = 14) Integer> counts) {
        var table = new ArrayList<List<Long>>();
        for (var row = 0; row < 4; row++) {
            table.add(
                    counts.subList(5 * row, 5 * row + 5).stream().map(Integer::longValue).toList());
        }
        var result = DisclosureControl.suppress(table, THRESHOLD);
        var hidden = new ArrayList<>(result.primary());
        hidden.addAll(result.secondary());
        for (var row = 0; row < 4; row++) {
            for (var column = 0; column < 5; column++) {
                if (DisclosureControl.isSmall(table.get(row).get(column), THRESHOLD)) {
                    assertThat(result.primary()).contains(new Place(row, column));
                }
            }
        }
        if (result.holds()) {
            assertThat(
                            DisclosureControl.auditKnowingThreshold(table, hidden, true, THRESHOLD)
                                    .disclosed())
                    .isFalse();
        }
    }

    @Test
    void a_table_is_hidden_as_far_as_it_takes_and_says_when_nothing_helps() {
        var table = List.of(List.of(20L, 3L, 17L), List.of(15L, 25L, 8L), List.of(30L, 12L, 40L));
        var result = DisclosureControl.suppress(table, THRESHOLD);
        assertThat(result.primary()).containsExactly(new Place(0, 1));
        assertThat(result.secondary())
                .containsExactlyInAnyOrder(
                        new Place(0, 2),
                        new Place(2, 1),
                        new Place(1, 2),
                        new Place(1, 0),
                        new Place(2, 0));
        assertThat(result.holds()).isTrue();
        var alone =
                DisclosureControl.suppress(List.of(List.of(3L, 0L), List.of(0L, 9L)), THRESHOLD);
        assertThat(alone.holds()).isFalse();
        var large = DisclosureControl.suppress(List.of(List.of(30L, 10L)), THRESHOLD);
        assertThat(large).isEqualTo(new DisclosureControl.Hidden(List.of(), List.of(), true));
        assertThat(DisclosureControl.suppress(List.of(), THRESHOLD).holds()).isTrue();
    }

    @Test
    void a_cell_alone_in_its_row_is_certain_and_without_margins_none_is() {
        var table = List.of(List.of(20L, 3L), List.of(15L, 25L));
        var alone = List.of(new Place(0, 1));
        assertThat(DisclosureControl.audit(table, alone, true).intervals())
                .containsExactly(new Bounds(3, 3));
        assertThat(DisclosureControl.audit(table, alone, true).disclosed()).isTrue();
        var open = DisclosureControl.audit(table, alone, false);
        assertThat(open.intervals()).containsExactly(new Bounds(0, Double.POSITIVE_INFINITY));
        assertThat(open.disclosed()).isFalse();
        assertThatThrownBy(
                        () ->
                                DisclosureControl.audit(
                                        table, List.of(new Place(0, 1), new Place(0, 1)), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The rectangle protects 1 and 1 from one who does not know the threshold only. */
    @Test
    void an_audit_that_knows_the_threshold_sees_more() {
        var table = List.of(List.of(1L, 9L, 1L), List.of(9L, 9L, 9L), List.of(9L, 9L, 9L));
        var pair = List.of(new Place(0, 0), new Place(0, 2), new Place(1, 0), new Place(1, 2));
        assertThat(DisclosureControl.audit(table, pair, true).disclosed()).isFalse();
        var informed = DisclosureControl.auditKnowingThreshold(table, pair, true, THRESHOLD);
        assertThat(informed.disclosed()).isTrue();
        assertThat(informed.intervals().getFirst()).isEqualTo(new Bounds(1, 1));
    }

    @Test
    void contradictory_sums_have_no_table() {
        var nothing = new Bounds(0, Double.POSITIVE_INFINITY);
        assertThat(
                        LinearAudit.intervals(
                                List.of(nothing),
                                List.of(
                                        new LinearAudit.Sum(List.of(0), 3),
                                        new LinearAudit.Sum(List.of(0), 4))))
                .isEqualTo(Answer.refused(Reason.NO_FEASIBLE_TABLE));
    }

    @Property(tries = 300)
    void a_published_rate_never_leaves_the_true_count_out(
            @ForAll @IntRange(max = 400) int count,
            @ForAll @IntRange(min = 400, max = 2_000_000) int population,
            @ForAll @IntRange(max = 4) int decimals) {
        var rate =
                BigDecimal.valueOf(1000L * count)
                        .divide(BigDecimal.valueOf(population), decimals, RoundingMode.HALF_UP);
        var counts = DisclosureControl.countsFromRate(rate, 1000, population);
        assertThat((long) count).isBetween(counts.lowest(), counts.highest());
    }

    @Property(tries = 300)
    void rounding_moves_no_count_by_more_than_half_the_base(
            @ForAll @IntRange(max = 1_000_000) int count,
            @ForAll @IntRange(min = 1, max = 50) int base) {
        var rounded = DisclosureControl.rounded(count, base);
        assertThat(rounded % base).isZero();
        assertThat(2 * Math.abs(rounded - count)).isLessThanOrEqualTo(base);
    }

    @Test
    void two_overlapping_figures_give_a_small_difference_away() {
        assertThat(DisclosureControl.difference(57, 58, 5))
                .isEqualTo(new DisclosureControl.Difference(1, false));
        assertThat(DisclosureControl.difference(57, 57, 5).safe()).isTrue();
        assertThat(DisclosureControl.difference(62, 57, 5).safe()).isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> DisclosureControl.suppress(cells(List.of(9)), 8, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisclosureControl.knowledge(2, 9, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisclosureControl.rounded(3, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DisclosureControl.difference(1, 2, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LongStream values(boolean primary, long sum) {
        return primary
                ? LongStream.rangeClosed(1, THRESHOLD - 1)
                : LongStream.rangeClosed(THRESHOLD, Math.max(THRESHOLD, sum));
    }

    /** Whether so many counts from 1 to 4, and so many from 5 up, can sum to this. */
    private static boolean canSum(int small, int others, long sum) {
        var lowest = small + (long) others * THRESHOLD;
        return sum >= lowest && (others > 0 || sum <= (long) small * (THRESHOLD - 1));
    }

    private static Map<String, Long> cells(List<Integer> counts) {
        var cells = new LinkedHashMap<String, Long>();
        for (var i = 0; i < counts.size(); i++) {
            cells.put(String.valueOf(i), counts.get(i).longValue());
        }
        return cells;
    }
}
