package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.junit.jupiter.api.Test;

/** What holds for percentages as printed, for comparators and for shares. */
class LawsOfPercentagesTest {

    @Property(tries = 300)
    void the_count_behind_a_printed_percentage_is_among_those_found(
            @ForAll @IntRange(max = 5000) int x,
            @ForAll @IntRange(max = 5000) int others,
            @ForAll @IntRange(max = 3) int decimals) {
        var n = x + others;
        if (n == 0) {
            return;
        }
        var printed =
                new RoundedPercentage(
                        BigDecimal.valueOf(100L * x)
                                .divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP));
        var counts = printed.countsOf(n);
        assertThat((long) x).isBetween(counts.lowest(), counts.highest());
        // With more decimals than the denominator has digits the count is known.
        if (decimals == 3 && n < 1000) {
            assertThat(counts.unique()).isTrue();
        }
    }

    @Property(tries = 300)
    void the_true_gap_and_ratio_lie_within_what_rounding_leaves_open(
            @ForAll @DoubleRange(min = 1, max = 99) double one,
            @ForAll @DoubleRange(min = 1, max = 99) double other) {
        var first = rounded(one);
        var second = rounded(other);
        var gap = first.less(second);
        assertThat(one - other)
                .isBetween(gap.rounding().lower() - 1e-9, gap.rounding().upper() + 1e-9);
        var ratio = first.over(second).value();
        assertThat(one / other)
                .isBetween(ratio.rounding().lower() - 1e-9, ratio.rounding().upper() + 1e-9);
        var back = second.over(first).value();
        assertThat(back.rounding().lower() * ratio.rounding().upper()).isCloseTo(1, within(1e-9));
        if (gap.signDetermined()) {
            assertThat(Math.signum(one - other)).isEqualTo(Math.signum(gap.points()));
        }
    }

    @Test
    void a_percentage_keeps_its_decimals_and_its_range() {
        assertThat(RoundedPercentage.of(2, 1).lowest()).isEqualByComparingTo("1.95");
        assertThat(RoundedPercentage.of(0, 0).lowest()).isEqualByComparingTo("0");
        assertThat(RoundedPercentage.of(100, 0).highest()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> RoundedPercentage.of(19.44, 1))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> RoundedPercentage.of(101, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(RoundedPercentage.of(5, 0).over(RoundedPercentage.of(0, 0)))
                .isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
        assertThat(RoundedPercentage.of(5, 1).over(RoundedPercentage.of(0.1, 1)).value().rounding())
                .isEqualTo(new Bounds(4.95 / 0.15, 5.05 / 0.05));
        assertThat(RoundedPercentage.of(1, 0).over(RoundedPercentage.of(1, 0)).value().rounding())
                .isEqualTo(new Bounds(0.5 / 1.5, 1.5 / 0.5));
        assertThat(RoundedPercentage.of(100, 0).oddsOver(RoundedPercentage.of(50, 0)))
                .isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
        assertThat(RoundedPercentage.of(50, 0).countsOf(0).lowest()).isZero();
    }

    @Property(tries = 200)
    void the_rest_mixed_with_the_group_gives_the_overall_figure_again(
            @ForAll @DoubleRange(min = 0, max = 100) double group,
            @ForAll @DoubleRange(min = 0, max = 100) double rest,
            @ForAll @DoubleRange(min = 0, max = 0.9) double share) {
        var overall = share * group + (1 - share) * rest;
        switch (Comparators.rest(group, overall, share)) {
            case Answer.Given<Double>(var found) -> assertThat(found).isCloseTo(rest, within(1e-9));
            case Answer.Refused<Double> ignored -> assertThat(rest).isCloseTo(0, within(1e-9));
        }
    }

    @Property(tries = 200)
    void the_ratio_of_rates_does_not_change_with_the_unit_of_the_shares(
            @ForAll @DoubleRange(min = 0.1, max = 100) double events,
            @ForAll @DoubleRange(min = 0.1, max = 100) double population,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        var one = Comparators.fromShares(events, population, 87, 94.7);
        var other =
                Comparators.fromShares(
                        events * factor, population * factor, 87 * factor, 94.7 * factor);
        assertThat(other.relativeRate().value())
                .isCloseTo(one.relativeRate().value(), within(1e-9 * one.relativeRate().value()));
    }

    @Test
    void a_comparator_of_nobody_or_of_everybody_is_refused() {
        assertThat(Comparators.rest(2, 1.9, 1))
                .isEqualTo(Answer.refused(Reason.GROUP_IS_EVERYBODY));
        assertThat(Comparators.rest(50, 10, 0.5))
                .isEqualTo(Answer.refused(Reason.SHARES_CONTRADICT));
        assertThat(Comparators.ratio(0, 0))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_EITHER_GROUP));
        assertThat(Comparators.ratio(1, 0).value()).isInfinite();
        assertThat(Comparators.fromShares(1, 0, 1, 1).index())
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(Comparators.fromShares(1, 1, 1, 0).relativeRate())
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(Comparators.selectionRates(List.of(), List.of()))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(Comparators.best(Map.of(), true)).isEmpty();
        assertThat(Comparators.rest(3, 10, 20, 100)).isEqualTo(new Stratum(3, 10, 17, 90));
    }

    @Test
    void the_best_group_has_the_highest_rate_of_what_is_wished_for_and_the_lowest_of_what_is_not() {
        var rates = new LinkedHashMap<String, Double>();
        rates.put("A", 0.3);
        rates.put("B", 0.5);
        rates.put("C", 0.1);
        assertThat(Comparators.best(rates, true)).contains("B");
        assertThat(Comparators.best(rates, false)).contains("C");
    }

    @Test
    void a_claim_is_consistent_where_the_change_is_printed_so() {
        var old = new BigDecimal("7425");
        var now = new BigDecimal("5836");
        assertThat(claim(old, now, "-21.4")).isTrue();
        assertThat(claim(old, now, "-21")).isTrue();
        assertThat(claim(old, now, "-21.5")).isFalse();
        assertThat(Comparators.percentChange(BigDecimal.ZERO, now, BigDecimal.ONE))
                .isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
    }

    @Test
    void the_model_follows_from_what_the_counts_are() {
        assertThat(ModelChoice.of(true, true, true, false).model()).isEqualTo(CountModel.BINOMIAL);
        assertThat(ModelChoice.of(true, true, true, true).model()).isEqualTo(CountModel.BENCHMARK);
        assertThat(ModelChoice.of(true, true, false, false).model()).isEqualTo(CountModel.POISSON);
        assertThat(ModelChoice.of(true, false, true, false).model()).isEqualTo(CountModel.POISSON);
        var percentages = ModelChoice.of(false, true, true, false);
        assertThat(percentages.model()).isEqualTo(CountModel.PERCENTAGES);
        assertThat(percentages.model().interval()).isEmpty();
        assertThat(percentages.because()).contains("neither a confidence interval nor a test");
        assertThat(CountModel.POISSON.ratio()).isEqualTo("rate ratio");
    }

    private static boolean claim(BigDecimal old, BigDecimal now, String claimed) {
        return Comparators.percentChange(old, now, new BigDecimal(claimed))
                .value()
                .claimConsistent();
    }

    private static RoundedPercentage rounded(double percentage) {
        return new RoundedPercentage(
                BigDecimal.valueOf(percentage).setScale(1, RoundingMode.HALF_UP));
    }
}
