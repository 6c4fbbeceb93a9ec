package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dueregard.monitoring.statistics.FeasibleRanges.Equation;
import org.dueregard.monitoring.statistics.FeasibleRanges.Term;
import org.junit.jupiter.api.Test;

class FeasibleRangesTest {
    private static final Bounds ANY = new Bounds(0, Double.POSITIVE_INFINITY);
    private static final Bounds SMALL = new Bounds(1, 4);

    @Test
    void a_hidden_count_alone_in_a_sum_is_what_the_sum_leaves() {
        assertThat(
                        FeasibleRanges.outer(
                                        List.of(ANY),
                                        List.of(new Equation(List.of(new Term(0, 1)), 3)))
                                .value())
                .containsExactly(new Bounds(3, 3));
    }

    @Test
    void two_small_counts_that_sum_to_eight_are_four_each() {
        var equations = List.of(new Equation(List.of(new Term(0, 1), new Term(1, 1)), 8));

        assertThat(
                        FeasibleRanges.inner(
                                        List.of(SMALL, SMALL),
                                        equations,
                                        List.of(4L, 4L),
                                        at(4, 4),
                                        2)
                                .value())
                .containsExactly(new Bounds(4, 4), new Bounds(4, 4));
        assertThat(FeasibleRanges.outer(List.of(SMALL, SMALL), equations).value())
                .containsExactly(new Bounds(4, 4), new Bounds(4, 4));
    }

    @Test
    void a_hidden_total_leaves_its_parts_free() {
        var equations =
                List.of(
                        new Equation(
                                List.of(new Term(0, 1), new Term(1, 1), new Term(2, -1)), -10));

        assertThat(
                        FeasibleRanges.inner(
                                        List.of(SMALL, ANY, ANY),
                                        equations,
                                        List.of(2L, 9L, 21L),
                                        at(2, 9, 21),
                                        3)
                                .value())
                .allMatch(range -> range.upper() - range.lower() >= 3);
    }

    @Test
    void counts_that_stand_in_one_sum_only_are_each_anything_up_to_it() {
        var any = List.of(ANY, ANY, ANY);
        var free = List.of(new Bounds(0, 9), new Bounds(0, 9), new Bounds(0, 9));
        var terms = List.of(new Term(0, 1), new Term(1, 1), new Term(2, 1));

        assertThat(
                        FeasibleRanges.inner(
                                        any,
                                        List.of(new Equation(terms, 9)),
                                        List.of(3L, 3L, 3L),
                                        at(3, 3, 3),
                                        1_000)
                                .value())
                .isEqualTo(free);
        assertThat(
                        LinearAudit.intervals(
                                        any, List.of(new LinearAudit.Sum(List.of(0, 1, 2), 9)))
                                .value())
                .isEqualTo(free);
    }

    @Test
    void what_no_table_can_be_is_refused() {
        assertThat(
                        FeasibleRanges.outer(
                                List.of(SMALL), List.of(new Equation(List.of(new Term(0, 1)), 5))))
                .isInstanceOf(Answer.Refused.class);
    }

    /** The whole range, asked for without end, is that of the audit of sums. */
    @Property(tries = 60)
    void it_finds_what_the_audit_of_sums_finds(@ForAll long seed) {
        var random = new Random(seed);
        var rows = 2 + random.nextInt(3);
        var columns = 2 + random.nextInt(3);
        var counts = new ArrayList<Long>();
        var known = new ArrayList<Bounds>();
        for (var i = 0; i < rows * columns; i++) {
            var small = random.nextBoolean();
            counts.add((long) (small ? 1 + random.nextInt(4) : 5 + random.nextInt(20)));
            known.add(small ? SMALL : new Bounds(5, Double.POSITIVE_INFINITY));
        }
        var sums = new ArrayList<LinearAudit.Sum>();
        for (var row = 0; row < rows; row++) {
            var in = new ArrayList<Integer>();
            for (var column = 0; column < columns; column++) {
                in.add(row * columns + column);
            }
            sums.add(sum(in, counts));
        }
        for (var column = 0; column < columns; column++) {
            var in = new ArrayList<Integer>();
            for (var row = 0; row < rows; row++) {
                in.add(row * columns + column);
            }
            sums.add(sum(in, counts));
        }
        var equations =
                sums.stream()
                        .map(
                                sum ->
                                        new Equation(
                                                sum.hidden().stream()
                                                        .map(each -> new Term(each, 1))
                                                        .toList(),
                                                sum.total()))
                        .toList();

        var expected = LinearAudit.intervals(known, sums).value();
        var whole = FeasibleRanges.inner(known, equations, counts, at(counts), 1_000_000).value();
        var enough = FeasibleRanges.inner(known, equations, counts, at(counts), 2).value();
        var outer = FeasibleRanges.outer(known, equations).value();
        for (var i = 0; i < counts.size(); i++) {
            assertThat(whole.get(i).lower()).isCloseTo(expected.get(i).lower(), within(1e-5));
            assertThat(whole.get(i).upper()).isCloseTo(expected.get(i).upper(), within(1e-5));
            assertThat(enough.get(i).lower()).isGreaterThan(expected.get(i).lower() - 1e-5);
            assertThat(enough.get(i).upper()).isLessThan(expected.get(i).upper() + 1e-5);
            assertThat(outer.get(i).lower()).isLessThan(expected.get(i).lower() + 1e-5);
            assertThat(outer.get(i).upper()).isGreaterThan(expected.get(i).upper() - 1e-5);
            assertThat(width(enough.get(i)))
                    .isGreaterThanOrEqualTo(Math.min(2, width(expected.get(i))) - 1e-5);
        }
    }

    private static LinearAudit.Sum sum(List<Integer> in, List<Long> counts) {
        return new LinearAudit.Sum(in, in.stream().mapToLong(counts::get).sum());
    }

    private static List<Bounds> at(long... counts) {
        return at(java.util.Arrays.stream(counts).boxed().toList());
    }

    private static List<Bounds> at(List<Long> counts) {
        return counts.stream().map(count -> new Bounds(count, count)).toList();
    }

    private static double width(Bounds range) {
        return range.upper() - range.lower();
    }
}
