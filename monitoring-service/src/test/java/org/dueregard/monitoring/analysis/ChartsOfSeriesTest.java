package org.dueregard.monitoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.monitoring.analysis.ControlChart.Kind;
import org.dueregard.monitoring.certification.PeriodState;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.statistics.Rates;
import org.dueregard.monitoring.statistics.SpecialCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which limits a series has, and that they tell of no hidden month. */
class ChartsOfSeriesTest {
    private static final IndicatorDefinition SEARCHES =
            new Indicators(new Datasets(), new Classifications()).require("SS-SEARCH-RATE");
    private static final YearMonth FIRST = YearMonth.of(2016, 1);
    private static final long RESIDENTS = 100_000;

    @Test
    void the_limits_are_266_mean_moving_ranges_from_the_mean() {
        var chart = ControlChart.ofRates(SEARCHES, months(100, 110, 90, 120, 100));
        assertThat(chart.kind()).isEqualTo(Kind.XMR);
        assertThat(chart.centre()).isCloseTo(1.04, within(1e-12));
        // Ranges of 10, 20, 30 and 20 events in 100,000, a mean of 0.2 per 1,000.
        assertThat(chart.points().getFirst().upper()).isCloseTo(1.04 + 2.66 * 0.2, within(1e-12));
        assertThat(chart.points().getFirst().lower()).isCloseTo(1.04 - 2.66 * 0.2, within(1e-12));
        assertThat(chart.trial()).isTrue();
        assertThat(chart.leftOut()).isEmpty();
    }

    @Test
    void a_constant_series_has_limits_of_no_width_and_no_signal() {
        var chart = ControlChart.ofRates(SEARCHES, months(50, 50, 50, 50));
        assertThat(chart.points())
                .allSatisfy(
                        point -> {
                            assertThat(point.lower()).isEqualTo(point.upper());
                            assertThat(point.isSignal()).isFalse();
                        });
    }

    @Test
    void a_month_far_outside_breaks_the_first_rule_of_both_sets() {
        var chart =
                ControlChart.ofRates(
                        SEARCHES,
                        months(100, 102, 99, 101, 100, 102, 99, 101, 100, 102, 99, 101, 100, 400));
        var last = chart.points().getLast();
        assertThat(last.cause()).isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
        assertThat(last.westernElectric()).contains(1);
        assertThat(chart.trial()).isFalse();
    }

    @Test
    void a_hidden_month_is_named_and_changes_no_limit() {
        var shown = new ArrayList<>(months(100, 110, 90, 120, 100));
        var withHidden = new ArrayList<>(shown);
        withHidden.add(2, hidden(FIRST.plusMonths(7)));
        withHidden.add(without(FIRST.plusMonths(8)));
        var chart = ControlChart.ofRates(SEARCHES, withHidden);
        assertThat(chart.points()).isEqualTo(ControlChart.ofRates(SEARCHES, shown).points());
        assertThat(chart.leftOut())
                .containsExactly(
                        new LeftOut(FIRST.plusMonths(7), LeftOut.Why.HIDDEN),
                        new LeftOut(FIRST.plusMonths(8), LeftOut.Why.NO_FIGURES));
    }

    @Test
    void where_all_but_one_are_hidden_nothing_is_shown() {
        var chart =
                ControlChart.ofRates(
                        SEARCHES, List.of(month(FIRST, 100), hidden(FIRST.plusMonths(1))));
        assertThat(chart.kind()).isEqualTo(Kind.NOT_SHOWN);
        assertThat(chart.centre()).isNull();
        assertThat(chart.points()).isEmpty();
    }

    @Test
    void a_single_month_is_an_answer_and_no_error() {
        var chart = ControlChart.ofRates(SEARCHES, months(100));
        assertThat(chart.kind()).isEqualTo(Kind.NOT_ESTIMABLE);
        assertThat(chart.because()).contains("too few points");
    }

    @Test
    void few_events_have_a_u_chart_whose_limits_follow_from_the_exposure() {
        var chart = ControlChart.ofRates(SEARCHES, months(2, 1, 3, 2));
        assertThat(chart.kind()).isEqualTo(Kind.U);
        // ū of 2 per 100,000, ū ± 3√(ū/n), never below zero.
        var mean = 2.0 / RESIDENTS;
        assertThat(chart.points().getFirst().upper())
                .isCloseTo(1000 * (mean + 3 * Math.sqrt(mean / RESIDENTS)), within(1e-12));
        assertThat(chart.points().getFirst().lower()).isZero();
    }

    @Test
    void fewer_than_one_event_a_month_is_too_small_to_tell() {
        var chart = ControlChart.ofRates(SEARCHES, months(0, 1, 0, 1));
        assertThat(chart.kind()).isEqualTo(Kind.TOO_SMALL_TO_TELL);
        assertThat(chart.points()).isEmpty();
    }

    @Test
    void a_shift_that_lasts_is_found_by_its_sum() {
        var events = new long[26];
        for (var i = 0; i < events.length; i++) {
            events[i] = (i % 2 == 0 ? 100 : 104) + (i < 13 ? 0 : 6);
        }
        var chart = CusumChart.of(basis(), named("Black"), named("FORCE"), months(events));
        var design = Objects.requireNonNull(chart.design());
        assertThat(design.slack()).isEqualTo(0.5);
        assertThat(design.threshold()).isEqualTo(4);
        assertThat(design.averageRunLength()).isEqualTo(168);
        assertThat(design.baselineTo()).isEqualTo(FIRST.plusMonths(12));
        assertThat(chart.points().subList(0, 13)).noneMatch(CusumChart.Plotted::signal);
        assertThat(chart.points().getLast().signal()).isTrue();
        assertThat(chart.points().getLast().lower()).isZero();
    }

    @Test
    void a_baseline_that_never_varies_has_no_sums() {
        var chart = CusumChart.of(basis(), named("Black"), named("FORCE"), months(50, 50, 50, 50));
        assertThat(chart.design()).isNull();
        assertThat(chart.because()).contains("never change");
    }

    private static Basis basis() {
        return new Basis(SEARCHES, List.of(), null, false, null, List.of());
    }

    private static Named named(String code) {
        return new Named(code, code);
    }

    private static List<SeriesPoint> months(long... events) {
        var points = new ArrayList<SeriesPoint>();
        for (var i = 0; i < events.length; i++) {
            points.add(month(FIRST.plusMonths(i), events[i]));
        }
        return points;
    }

    private static SeriesPoint month(YearMonth month, long events) {
        return new SeriesPoint(
                month,
                PeriodState.CERTIFIED,
                false,
                false,
                events,
                RESIDENTS,
                Rates.rate(events, RESIDENTS, SEARCHES.per(), SEARCHES.level()),
                "White",
                null,
                null,
                false);
    }

    private static SeriesPoint hidden(YearMonth month) {
        return without(month, PeriodState.OPEN, true);
    }

    private static SeriesPoint without(YearMonth month) {
        return without(month, null, false);
    }

    private static SeriesPoint without(
            YearMonth month, @Nullable PeriodState state, boolean hidden) {
        return new SeriesPoint(
                month, state, hidden, hidden, null, null, null, null, null, null, null);
    }
}
