package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.statistics.LawsOfRatiosTest.estimate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What holds for every test, adjustment and screening rule, whatever the counts. */
class LawsOfTestsTest {

    @Property(tries = 200)
    void swapping_the_groups_changes_no_p(
            @ForAll @IntRange(min = 1, max = 400) int x1,
            @ForAll @IntRange(max = 400) int others1,
            @ForAll @IntRange(max = 400) int x2,
            @ForAll @IntRange(min = 1, max = 400) int others2) {
        var n1 = x1 + others1;
        var n2 = x2 + others2;
        assertThat(p(TwoByTwo.chiSquared(x1, n1, x2, n2)))
                .isCloseTo(p(TwoByTwo.chiSquared(x2, n2, x1, n1)), within(1e-12));
        assertThat(p(TwoByTwo.yates(x1, n1, x2, n2)))
                .isCloseTo(p(TwoByTwo.yates(x2, n2, x1, n1)), within(1e-12));
        assertThat(p(TwoByTwo.fisher(x1, n1, x2, n2)))
                .isCloseTo(p(TwoByTwo.fisher(x2, n2, x1, n1)), within(1e-10));
        assertThat(p(RateRatios.exactTest(x1, n1, x2, n2)))
                .isCloseTo(p(RateRatios.exactTest(x2, n2, x1, n1)), within(1e-10));
    }

    @Property(tries = 200)
    void counting_the_others_instead_changes_no_p(
            @ForAll @IntRange(min = 1, max = 300) int x1,
            @ForAll @IntRange(min = 1, max = 300) int others1,
            @ForAll @IntRange(min = 1, max = 300) int x2,
            @ForAll @IntRange(min = 1, max = 300) int others2) {
        assertThat(p(TwoByTwo.fisher(x1, x1 + others1, x2, x2 + others2)))
                .isCloseTo(
                        p(TwoByTwo.fisher(others1, x1 + others1, others2, x2 + others2)),
                        within(1e-10));
    }

    @Property(tries = 200)
    void a_correction_never_makes_a_p_smaller(
            @ForAll @IntRange(min = 1, max = 300) int x1,
            @ForAll @IntRange(min = 1, max = 300) int others1,
            @ForAll @IntRange(min = 1, max = 300) int x2,
            @ForAll @IntRange(min = 1, max = 300) int others2) {
        var plain = p(TwoByTwo.chiSquared(x1, x1 + others1, x2, x2 + others2));
        assertThat(p(TwoByTwo.yates(x1, x1 + others1, x2, x2 + others2)))
                .isGreaterThanOrEqualTo(plain);
        assertThat(p(TwoByTwo.chiSquaredNMinusOne(x1, x1 + others1, x2, x2 + others2)))
                .isGreaterThanOrEqualTo(plain);
    }

    /** The same answer from an interval and from its test, else a board is told two things. */
    @Property(tries = 300)
    void a_test_rejects_exactly_where_its_interval_leaves_one_out(
            @ForAll @IntRange(max = 60) int x1,
            @ForAll @IntRange(min = 1, max = 400) int others1,
            @ForAll @IntRange(min = 1, max = 60) int x2,
            @ForAll @IntRange(max = 400) int others2) {
        var n1 = x1 + others1;
        var n2 = x2 + others2;
        var risk = p(TwoByTwo.chiSquaredNMinusOne(x1, n1, x2, n2));
        if (Math.abs(risk - 0.05) > 1e-6) {
            assertThat(estimate(RiskRatios.miettinenNurminen(x1, n1, x2, n2, 0.95)).excludesOne())
                    .isEqualTo(risk < 0.05);
        }
        var rate = p(RateRatios.exactTest(x1, n1, x2, n2));
        if (Math.abs(rate - 0.05) > 1e-6) {
            assertThat(estimate(RateRatios.exact(x1, n1, x2, n2, 0.95)).excludesOne())
                    .isEqualTo(rate < 0.05);
        }
    }

    @Property(tries = 100)
    void fishers_p_is_the_sum_over_every_table_no_more_probable(
            @ForAll @IntRange(max = 12) int x1,
            @ForAll @IntRange(max = 12) int others1,
            @ForAll @IntRange(max = 12) int x2,
            @ForAll @IntRange(max = 12) int others2) {
        var n1 = x1 + others1;
        var n2 = x2 + others2;
        if (n1 == 0 || n2 == 0) {
            return;
        }
        var observed = tables(x1, n1, x1 + x2, n2);
        var sum = 0.0;
        var all = 0.0;
        for (var x = 0; x <= n1; x++) {
            var tables = tables(x, n1, x1 + x2, n2);
            all += tables;
            sum += tables <= observed * (1 + 1e-7) ? tables : 0;
        }
        assertThat(p(TwoByTwo.fisher(x1, n1, x2, n2))).isCloseTo(sum / all, within(1e-11));
    }

    @Property(tries = 100)
    void the_exact_binomial_p_is_the_sum_over_every_count_no_more_probable(
            @ForAll @IntRange(max = 30) int x,
            @ForAll @IntRange(max = 30) int others,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double benchmark) {
        var n = x + others;
        if (n == 0) {
            return;
        }
        var observed = binomial(n, x) * Math.pow(benchmark, x) * Math.pow(1 - benchmark, n - x);
        var sum = 0.0;
        for (var k = 0; k <= n; k++) {
            var each = binomial(n, k) * Math.pow(benchmark, k) * Math.pow(1 - benchmark, n - k);
            sum += each <= observed * (1 + 1e-7) ? each : 0;
        }
        assertThat(p(Representation.exactTest(x, n, benchmark)))
                .isCloseTo(Math.min(1, sum), within(1e-9));
    }

    @Property(tries = 200)
    void adjusted_p_are_no_smaller_keep_their_order_and_do_not_depend_on_it(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1) Double> p,
            @ForAll Random random) {
        var adjusted = MultipleTests.benjaminiHochberg(p, 0.05);
        var yekutieli = MultipleTests.benjaminiYekutieli(p, 0.05);
        for (var i = 0; i < p.size(); i++) {
            assertThat(adjusted.adjusted().get(i))
                    .isGreaterThanOrEqualTo(p.get(i))
                    .isLessThanOrEqualTo(1);
            assertThat(yekutieli.adjusted().get(i))
                    .isGreaterThanOrEqualTo(adjusted.adjusted().get(i));
            for (var j = 0; j < p.size(); j++) {
                if (p.get(i) <= p.get(j)) {
                    assertThat(adjusted.adjusted().get(i))
                            .isLessThanOrEqualTo(adjusted.adjusted().get(j));
                }
            }
        }
        var order = new ArrayList<>(Collections.nCopies(p.size(), 0));
        for (var i = 0; i < order.size(); i++) {
            order.set(i, i);
        }
        Collections.shuffle(order, random);
        var shuffled = MultipleTests.benjaminiHochberg(order.stream().map(p::get).toList(), 0.05);
        for (var i = 0; i < order.size(); i++) {
            assertThat(shuffled.adjusted().get(i)).isEqualTo(adjusted.adjusted().get(order.get(i)));
        }
    }

    @Property(tries = 100)
    void what_is_not_estimable_takes_no_part_in_the_adjustment(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> p,
            @ForAll @IntRange(max = 20) int gap) {
        var withGap = new ArrayList<@Nullable Double>(p);
        withGap.add(Math.min(gap, p.size()), null);
        var adjusted = MultipleTests.benjaminiHochberg(withGap, 0.05);
        assertThat(adjusted.tests()).isEqualTo(p.size());
        assertThat(adjusted.leftOut()).isEqualTo(1);
        assertThat(adjusted.adjusted().stream().filter(each -> each != null).toList())
                .isEqualTo(MultipleTests.benjaminiHochberg(p, 0.05).adjusted());
    }

    @Property(tries = 200)
    void four_fifths_do_not_depend_on_the_size_of_both_groups(
            @ForAll @IntRange(max = 100) int x1,
            @ForAll @IntRange(min = 1, max = 100) int others1,
            @ForAll @IntRange(min = 1, max = 100) int x2,
            @ForAll @IntRange(max = 100) int others2,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        var small = impact(x1, x1 + others1, x2, x2 + others2, 1);
        var large = impact(x1, x1 + others1, x2, x2 + others2, factor);
        assertThat(large.belowFourFifths()).isEqualTo(small.belowFourFifths());
        assertThat(large.impactRatio()).isCloseTo(small.impactRatio(), within(1e-12));
    }

    @Property(tries = 200)
    void of_two_ways_to_tell_a_percentage_the_gap_is_the_same(
            @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        var good = FourFifths.orientation(tenths(one), tenths(other), true);
        var bad = FourFifths.orientation(tenths(1000 - one), tenths(1000 - other), false);
        assertThat(bad.gap()).isEqualTo(-good.gap());
        assertThat(bad.belowFourFifths()).isEqualTo(good.belowFourFifths());
        assertThat(bad.ratioAdverse()).isEqualTo(good.ratioAdverse());
    }

    @Property(tries = 200)
    void the_larger_the_groups_the_smaller_the_ratio_that_shows(
            @ForAll @IntRange(min = 5, max = 2000) int n1,
            @ForAll @IntRange(min = 5, max = 2000) int n2,
            @ForAll @DoubleRange(min = 0.02, max = 0.95) double risk) {
        var below = DetectableRatio.riskRatioBelowOne(risk, n1, n2, 0.05, 0.8);
        var above = DetectableRatio.riskRatioAboveOne(risk, n1, n2, 0.05, 0.8);
        var belowOfMore = DetectableRatio.riskRatioBelowOne(risk, 2L * n1, n2, 0.05, 0.8);
        if (below instanceof Answer.Given<Double>(var ratio)) {
            assertThat(ratio).isBetween(0.0, 1.0);
            assertThat(belowOfMore.value()).isGreaterThanOrEqualTo(ratio - 1e-12);
        }
        if (above instanceof Answer.Given<Double>(var ratio)) {
            assertThat(ratio).isBetween(1.0, 1 / risk + 1e-12);
        }
        var rate = DetectableRatio.rateRatioAboveOne(risk, n1, n2, 0.05, 0.8).value();
        assertThat(rate).isGreaterThan(1);
        // What would show satisfies the definition.
        var z = Quantiles.normal(0.95) + Quantiles.normalBelow(0.8);
        assertThat(rate * risk - risk)
                .isCloseTo(z * Math.sqrt(rate * risk / n1 + risk / n2), within(1e-9));
    }

    private static FourFifths.Impact impact(long x1, long n1, long x2, long n2, long factor) {
        return FourFifths.of(
                        new FourFifths.Selected(x1 * factor, n1 * factor),
                        new FourFifths.Selected(x2 * factor, n2 * factor))
                .value();
    }

    private static BigDecimal tenths(int value) {
        return BigDecimal.valueOf(value, 1);
    }

    private static double p(Answer<Significance> answer) {
        var p = answer.value().p();
        assertThat(p).isBetween(0.0, 1.0);
        return p;
    }

    private static double tables(int x, int n1, int events, int n2) {
        return binomial(n1, x) * binomial(n2, events - x);
    }

    private static double binomial(int n, int k) {
        if (k < 0 || k > n) {
            return 0;
        }
        var result = 1.0;
        for (var i = 1; i <= k; i++) {
            result = result * (n - k + i) / i;
        }
        return Math.rint(result);
    }
}
