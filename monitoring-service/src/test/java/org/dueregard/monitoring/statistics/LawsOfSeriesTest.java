package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dueregard.monitoring.statistics.Funnel.Signal;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every series, and for many units beside one target. */
class LawsOfSeriesTest {

    @Property(tries = 200)
    void a_series_in_another_unit_has_its_limits_in_that_unit_and_the_same_signals(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -50, max = 50) Integer> points,
            @ForAll @IntRange(min = 1, max = 64) int factor,
            @ForAll @IntRange(min = -100, max = 100) int shift) {
        var series = points.stream().map(Integer::doubleValue).toList();
        var moved = series.stream().map(value -> value * factor + shift).toList();
        var one = XmR.of(series, true).value();
        var other = XmR.of(moved, true).value();
        assertThat(other.centre()).isCloseTo(one.centre() * factor + shift, within(1e-8));
        assertThat(other.upper()).isCloseTo(one.upper() * factor + shift, within(1e-8));
        assertThat(other.causes()).isEqualTo(one.causes());
    }

    @Property(tries = 200)
    void a_series_upside_down_has_its_signals_upside_down(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -50, max = 50) Integer> points) {
        var up = XmR.of(points.stream().map(Integer::doubleValue).toList(), true).value();
        var down = XmR.of(points.stream().map(point -> -(double) point).toList(), true).value();
        assertThat(down.upper()).isCloseTo(-up.lower(), within(1e-9));
        assertThat(down.causes()).isEqualTo(up.causes().stream().map(this::opposite).toList());
    }

    @Property(tries = 200)
    void a_constant_series_has_limits_of_no_width_and_no_signal(
            @ForAll @DoubleRange(min = -1000, max = 1000) double value,
            @ForAll @IntRange(min = 2, max = 40) int length) {
        var chart = XmR.of(Collections.nCopies(length, value), true).value();
        assertThat(chart.lower()).isEqualTo(value);
        assertThat(chart.upper()).isEqualTo(value);
        assertThat(chart.causes()).containsOnly(SpecialCause.NONE);
        assertThat(chart.trial()).isEqualTo(length < 13);
    }

    @Property(tries = 200)
    void ratios_upside_down_have_their_limits_upside_down(
            @ForAll @Size(min = 2, max = 30)
                    List<@DoubleRange(min = 0.05, max = 20) Double> ratios) {
        var one = XmR.ofRatios(ratios, true).value();
        var other = XmR.ofRatios(ratios.stream().map(ratio -> 1 / ratio).toList(), true).value();
        assertThat(one.logarithmic()).isTrue();
        assertThat(one.lower()).isPositive();
        assertThat(one.centre() * other.centre()).isCloseTo(1, within(1e-9));
        assertThat(one.upper() * other.lower()).isCloseTo(1, within(1e-7));
    }

    @Test
    void screening_leaves_a_large_range_out_once() {
        var series = List.of(3.1, 3.4, 2.9, 3.2, 3.0, 3.3, 3.5, 2.8, 3.1, 3.2, 3.0, 3.4, 4.9);
        assertThat(XmR.of(series, true).value().meanMovingRange())
                .isLessThan(XmR.of(series, false).value().meanMovingRange());
    }

    @Test
    void a_series_of_one_point_or_with_a_zero_ratio_has_no_limits() {
        assertThat(XmR.of(List.of(3.0), true)).isEqualTo(Answer.refused(Reason.TOO_FEW_POINTS));
        assertThat(XmR.of(List.of(), true)).isEqualTo(Answer.refused(Reason.TOO_FEW_POINTS));
        assertThat(XmR.ofRatios(List.of(1.5, 0.0), true))
                .isEqualTo(Answer.refused(Reason.NOT_ABOVE_ZERO));
        assertThatThrownBy(() -> XmR.of(List.of(1.0, Double.NaN), true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_rule_of_the_nhs_is_found_and_the_first_that_applies_is_named() {
        var steady = new ArrayList<>(List.of(5.0, 6.0, 5.0, 6.0, 5.0, 6.0, 5.0, 6.0));
        var run = new ArrayList<>(steady);
        run.addAll(List.of(4.9, 4.8, 4.9, 4.8, 4.9, 4.8, 4.9));
        assertThat(XmR.of(run, true).value().causes()).contains(SpecialCause.SEVEN_BELOW);
        assertThat(NhsRules.trendEnds(List.of(7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0)))
                .containsExactly(0, 0, 0, 0, 0, 0, -1);
        var falling = List.of(7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0);
        assertThat(
                        NhsRules.causes(
                                falling,
                                List.of(1, 1, 1, 0, -1, -1, -1),
                                Collections.nCopies(7, false),
                                Collections.nCopies(7, false)))
                .containsOnly(SpecialCause.SEVEN_FALLING);
        assertThat(
                        NhsRules.causes(
                                List.of(1.0, 3.0, 1.0),
                                List.of(1, 1, 1),
                                List.of(true, false, true),
                                List.of(false, false, false)))
                .containsExactly(
                        SpecialCause.TWO_OF_THREE_HIGH,
                        SpecialCause.NONE,
                        SpecialCause.TWO_OF_THREE_HIGH);
        // Two of three, but one on the other side.
        assertThat(NhsRules.twoOfThree(List.of(true, false, true), List.of(1, -1, 1)))
                .containsExactly(0, 0, 0);
    }

    @Test
    void each_rule_of_western_electric_is_found_where_it_is_completed() {
        assertThat(WesternElectric.rules(List.of(0.0, 3.1)))
                .isEqualTo(List.of(List.of(), List.of(1)));
        assertThat(WesternElectric.rules(List.of(2.5, 0.5, 2.1)).getLast()).containsExactly(2);
        assertThat(WesternElectric.rules(List.of(2.5, 0.5, -2.1)).getLast()).isEmpty();
        assertThat(WesternElectric.rules(List.of(-1.5, -1.2, 0.3, -1.1, -1.3)).getLast())
                .containsExactly(3);
        assertThat(WesternElectric.rules(Collections.nCopies(9, -0.1)).getLast())
                .containsExactly(4);
    }

    @Property(tries = 200)
    void a_larger_unit_has_narrower_funnel_limits_and_the_inner_lie_within_the_outer(
            @ForAll @DoubleRange(min = 0, max = 1) double target,
            @ForAll @IntRange(min = 1, max = 100_000) int n) {
        var inner = Funnel.ofProportion(target, n, Funnel.INNER).value();
        var outer = Funnel.ofProportion(target, n, Funnel.OUTER).value();
        var larger = Funnel.ofProportion(target, 2.0 * n, Funnel.INNER).value();
        assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
        assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper());
        assertThat(larger.lower()).isGreaterThanOrEqualTo(inner.lower());
        assertThat(larger.upper()).isLessThanOrEqualTo(inner.upper());
        assertThat(inner.lower()).isBetween(0.0, 1.0);
        assertThat(inner.upper()).isBetween(0.0, 1.0);
    }

    /** The limits of the funnel are where Wilson's limits touch the target. */
    @Property(tries = 200)
    void a_unit_is_outside_the_funnel_exactly_where_wilsons_interval_leaves_the_target_out(
            @ForAll @IntRange(max = 300) int x,
            @ForAll @IntRange(max = 300) int others,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double target) {
        var n = x + others;
        if (n == 0) {
            return;
        }
        var limits = Funnel.ofProportion(target, n, Funnel.INNER).value();
        var wilson = LawsOfRatiosTest.estimate(Proportions.wilson(x, n, Funnel.INNER));
        var share = (double) x / n;
        var outside = share < limits.lower() - 1e-9 || share > limits.upper() + 1e-9;
        if (outside) {
            assertThat(wilson.lower() + 1e-9 < target && target < wilson.upper() - 1e-9).isFalse();
        } else if (share > limits.lower() + 1e-9 && share < limits.upper() - 1e-9) {
            assertThat(target).isBetween(wilson.lower() - 1e-9, wilson.upper() + 1e-9);
        }
    }

    @Property(tries = 200)
    void the_more_a_unit_has_the_higher_its_signal(
            @ForAll @IntRange(max = 500) int observed,
            @ForAll @DoubleRange(min = 0.5, max = 400) double expected) {
        var one = Funnel.ofCount(observed, expected).value();
        var more = Funnel.ofCount(observed + 1L, expected).value();
        assertThat(more.signal()).isGreaterThanOrEqualTo(one.signal());
        assertThat(more.ratio()).isGreaterThan(one.ratio());
    }

    @Property(tries = 100)
    void funnel_limits_of_ratios_close_in_on_one(
            @ForAll @DoubleRange(min = 1, max = 2000) double expected) {
        var one = Funnel.ofRatio(expected, Funnel.INNER).value();
        var larger = Funnel.ofRatio(expected * 4, Funnel.INNER).value();
        assertThat(one.lower()).isBetween(0.0, 1.0);
        assertThat(one.upper()).isGreaterThan(1);
        assertThat(larger.upper() - larger.lower()).isLessThan(one.upper() - one.lower());
    }

    @Test
    void units_without_members_or_expected_events_have_no_place_in_a_funnel() {
        assertThat(Funnel.ofProportion(0.5, 0, 0.95))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(Funnel.ofCount(3, 0)).isEqualTo(Answer.refused(Reason.NOTHING_EXPECTED));
        assertThat(Funnel.ofRatio(0, 0.95)).isEqualTo(Answer.refused(Reason.NOTHING_EXPECTED));
        assertThat(Funnel.signalOfProportion(4, 3, 0.5))
                .isEqualTo(Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR));
        assertThat(Funnel.signalOfProportion(99, 100, 0.5).value()).isEqualTo(Signal.HIGH_OUTER);
        assertThat(Funnel.signalOfProportion(39, 100, 0.5).value()).isEqualTo(Signal.LOW_INNER);
        assertThat(Funnel.ofCount(0, 3).value().signal()).isEqualTo(Signal.WITHIN);
        assertThat(Funnel.ofCount(0, 10).value().signal()).isEqualTo(Signal.LOW_OUTER);
    }

    @Property(tries = 100)
    void units_spread_as_chance_spreads_them_are_not_overdispersed(
            @ForAll @Size(min = 5, max = 40) List<@DoubleRange(min = -1, max = 1) Double> z) {
        var errors = Collections.nCopies(z.size(), 0.1);
        var narrow = Funnel.overdispersion(z, errors).value();
        assertThat(narrow.phi()).isLessThanOrEqualTo(1);
        assertThat(narrow.tauSquared()).isZero();
        var wide =
                Funnel.overdispersion(z.stream().map(each -> each * 10).toList(), errors).value();
        assertThat(wide.phi()).isCloseTo(narrow.phi() * 100, within(1e-6));
        if (wide.phi() > 1) {
            // With equal errors: τ² = s²·(kφ − (k − 1))/(k − 1).
            var k = z.size();
            assertThat(wide.tauSquared())
                    .isCloseTo(0.01 * (k * wide.phi() - (k - 1)) / (k - 1), within(1e-6));
            assertThat(wide.limits(1, 0.1, 0.95).upper())
                    .isGreaterThan(narrow.limits(1, 0.1, 0.95).upper());
        }
    }

    @Test
    void a_few_outliers_do_not_hide_themselves() {
        var z = new ArrayList<>(Collections.nCopies(29, 0.5));
        z.add(30.0);
        var found = Funnel.overdispersion(z, Collections.nCopies(30, 1.0)).value();
        assertThat(found.phi()).isCloseTo(0.25, within(1e-12));
        assertThat(Funnel.overdispersion(List.of(1.0), List.of(1.0)))
                .isEqualTo(Answer.refused(Reason.TOO_FEW_POINTS));
    }

    @Test
    void charts_for_rare_events_keep_their_limits_above_zero() {
        var u = RareEventCharts.u(List.of(2L, 0L, 4L), List.of(10.0, 5.0, 20.0)).value();
        assertThat(u.centre()).isCloseTo(6.0 / 35, within(1e-12));
        assertThat(u.limits().get(1).upper())
                .isCloseTo(6.0 / 35 + 3 * Math.sqrt(6.0 / 35 / 5), within(1e-12));
        assertThat(u.limits()).allSatisfy(each -> assertThat(each.lower()).isZero());
        assertThat(RareEventCharts.u(List.of(1L), List.of(0.0)))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        var g = RareEventCharts.g(List.of(3L, 5L, 4L)).value();
        assertThat(g.centre()).isEqualTo(4);
        assertThat(g.limits().getFirst().upper()).isCloseTo(4 + 3 * Math.sqrt(20), within(1e-12));
        assertThat(RareEventCharts.g(List.of())).isEqualTo(Answer.refused(Reason.TOO_FEW_POINTS));
        var t = RareEventCharts.t(List.of(10.0, 20.0, 15.0, 0.0)).value();
        assertThat(t.centre()).isBetween(0.0, 20.0);
        assertThat(t.limits().getFirst().lower()).isNotNegative();
        assertThat(RareEventCharts.t(List.of(1.0)))
                .isEqualTo(Answer.refused(Reason.TOO_FEW_POINTS));
    }

    @Property(tries = 100)
    void a_cusum_never_falls_below_zero_and_one_that_starts_again_signals_no_less_often_late(
            @ForAll @Size(min = 1, max = 60) List<Boolean> outcomes) {
        var going = Cusum.bernoulli(outcomes, 0.2, 2, 1, false);
        var again = Cusum.bernoulli(outcomes, 0.2, 2, 1, true);
        assertThat(going.sums()).allSatisfy(sum -> assertThat(sum).isNotNegative());
        for (var i = 0; i < outcomes.size(); i++) {
            assertThat(again.sums().get(i)).isLessThanOrEqualTo(going.sums().get(i) + 1e-12);
        }
        if (!going.signals().isEmpty()) {
            assertThat(again.signals().getFirst()).isEqualTo(going.signals().getFirst());
        }
    }

    @Property(tries = 100)
    void a_tabular_cusum_upside_down_swaps_its_sides(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -4, max = 4) Double> z) {
        var up = Cusum.tabular(z, 0.5, 4);
        var down = Cusum.tabular(z.stream().map(each -> -each).toList(), 0.5, 4);
        assertThat(down.upper()).isEqualTo(up.lower());
        assertThat(down.lower()).isEqualTo(up.upper());
        assertThat(down.signals()).isEqualTo(up.signals());
    }

    @Test
    void a_cusum_looks_for_a_shift() {
        assertThatThrownBy(() -> Cusum.bernoulli(List.of(true), 0.2, 1, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cusum.bernoulli(List.of(true), 0, 2, 1, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Cusum.poisson(List.of(0L, 0L), List.of(0.0, 3.0), 2, 1, false).sums())
                .containsExactly(0.0, 0.0);
    }

    @Test
    @Tag("long")
    void a_threshold_has_the_run_length_that_was_asked_for() {
        var weight = CusumDesign.bernoulli(0.2, 2);
        var threshold = CusumDesign.threshold(weight, 200, 2000, 7);
        // Another seed: an average of 4,000 exponential runs is within four standard errors.
        var found = CusumDesign.averageRunLength(weight, threshold, 4000, 8000, 11);
        assertThat(found)
                .isCloseTo(200, within(4 * 200 / Math.sqrt(2000) + 4 * 200 / Math.sqrt(4000)));
        assertThat(CusumDesign.threshold(weight, 200, 2000, 7)).isEqualTo(threshold);
        assertThat(CusumDesign.threshold(CusumDesign.poisson(5, 1.5), 100, 1000, 3)).isPositive();
    }

    private SpecialCause opposite(SpecialCause cause) {
        return switch (cause) {
            case NONE -> SpecialCause.NONE;
            case ABOVE_UPPER_LIMIT -> SpecialCause.BELOW_LOWER_LIMIT;
            case BELOW_LOWER_LIMIT -> SpecialCause.ABOVE_UPPER_LIMIT;
            case SEVEN_RISING -> SpecialCause.SEVEN_FALLING;
            case SEVEN_FALLING -> SpecialCause.SEVEN_RISING;
            case TWO_OF_THREE_HIGH -> SpecialCause.TWO_OF_THREE_LOW;
            case TWO_OF_THREE_LOW -> SpecialCause.TWO_OF_THREE_HIGH;
            case SEVEN_ABOVE -> SpecialCause.SEVEN_BELOW;
            case SEVEN_BELOW -> SpecialCause.SEVEN_ABOVE;
        };
    }
}
