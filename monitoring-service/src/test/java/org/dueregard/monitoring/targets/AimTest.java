package org.dueregard.monitoring.targets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.targets.Direction.HIGHER_IS_BETTER;
import static org.dueregard.monitoring.targets.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {
    private static final Aim.Baseline LOWEST = new Aim.Baseline(of("57"), "2017", "002, Obj 3");

    @Test
    void five_percent_a_year_is_read_in_both_ways_and_they_are_kept_apart() {
        assertThat(steps(TargetKind.STEPS_IN_POINTS, null).trajectory(4))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(of("57"), of("62"), of("67"), of("72"));
        assertThat(
                        steps(TargetKind.STEPS_IN_PERCENT, null).trajectory(4).stream()
                                .map(year -> year.setScale(1, RoundingMode.HALF_UP).toString()))
                .containsExactly("57.0", "59.9", "62.8", "66.0");
    }

    @Test
    void a_year_is_held_against_what_was_expected_of_it_without_rounding() {
        var percent = steps(TargetKind.STEPS_IN_PERCENT, null);

        assertThat(percent.judge(measured("2018", "59.85", null)).met()).isEqualTo(Met.YES);
        assertThat(percent.judge(measured("2018", "59.84", null)).met()).isEqualTo(Met.NO);
        assertThat(steps(TargetKind.STEPS_IN_POINTS, null).judge(measured("2018", "59.85", null)))
                .satisfies(verdict -> assertThat(verdict.met()).isEqualTo(Met.NO))
                .satisfies(
                        verdict -> assertThat(verdict.expected()).isEqualByComparingTo(of("62")));
    }

    @Test
    void the_lowest_must_not_rise_at_the_cost_of_the_highest() {
        var aim = steps(TargetKind.STEPS_IN_POINTS, "72");

        assertThat(aim.judge(measured("2018", "62", "72")).met()).isEqualTo(Met.YES);
        var fallen = aim.judge(measured("2018", "62", "71"));
        assertThat(fallen.met()).isEqualTo(Met.NO);
        assertThat(fallen.why()).isEqualTo("The highest group fell to 71, below 72.");
        assertThat(aim.judge(measured("2018", "62", null)).met()).isEqualTo(Met.NOT_COMPUTABLE);
    }

    @Test
    void steps_are_whole_years_from_the_baseline() {
        var aim = steps(TargetKind.STEPS_IN_POINTS, null);

        for (var other : new String[] {"2018-Q2", "2018/19", "2016"}) {
            assertThat(aim.judge(measured(other, "99", null)).met())
                    .as(other)
                    .isEqualTo(Met.NOT_COMPUTABLE);
        }
    }

    @Test
    void parity_is_a_gap_of_nothing_within_its_tolerance() {
        var exact = parity("0", HIGHER_IS_BETTER);

        var hateCrime = exact.judge(compared("71.7", "81.6"));
        assertThat(hateCrime.met()).isEqualTo(Met.NO);
        assertThat(hateCrime.why()).contains("a gap of -9.9 points");
        assertThat(exact.judge(compared("59.9", "73.9")).why()).contains("-14 points");
        assertThat(exact.judge(compared("81.6", "81.6")).met()).isEqualTo(Met.YES);
        assertThat(exact.judge(compared("82", "81.6")).met()).isEqualTo(Met.YES);
        assertThat(parity("0.5", HIGHER_IS_BETTER).judge(compared("81.1", "81.6")).met())
                .isEqualTo(Met.YES);
        assertThat(parity("0.5", LOWER_IS_BETTER).judge(compared("82.2", "81.6")).met())
                .isEqualTo(Met.NO);
        assertThat(exact.judge(compared("71.7", null)).met()).isEqualTo(Met.NOT_COMPUTABLE);
    }

    @Test
    void year_on_year_the_same_is_no_decrease() {
        var aim = aim(TargetKind.YEAR_ON_YEAR, LOWER_IS_BETTER, null);

        assertThat(aim.judge(after("95", "100")).met()).isEqualTo(Met.YES);
        assertThat(aim.judge(after("95", "95")).met()).isEqualTo(Met.NO);
        assertThat(aim.judge(after("100", null)).met()).isEqualTo(Met.NOT_COMPUTABLE);
        assertThat(aim.judge(after("100", null)).why()).isEqualTo("2017 was not measured.");
    }

    @Test
    void an_equal_gap_is_no_smaller_gap() {
        var aim =
                new Aim(
                        TargetKind.GAP_DECREASE,
                        HIGHER_IS_BETTER,
                        null,
                        null,
                        new Aim.Baseline(of("-8"), "2016", "survey"),
                        null,
                        null);

        assertThat(aim.judge(compared("60", "68")).met()).isEqualTo(Met.NO);
        assertThat(aim.judge(compared("61", "68")).met()).isEqualTo(Met.YES);
        assertThat(aim.judge(compared("77", "68")).met()).isEqualTo(Met.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8.2, HIGHER_IS_BETTER, YES, 0.2",
        "30, 30.8, HIGHER_IS_BETTER, YES, 0.8",
        "26, 19.4, HIGHER_IS_BETTER, NO, -6.6",
        "44, 40.0, HIGHER_IS_BETTER, NO, -4.0",
        "44, 40.0, LOWER_IS_BETTER, YES, -4.0",
        "8, 8, HIGHER_IS_BETTER, YES, 0",
    })
    void a_value_is_reached(String value, String actual, Direction direction, Met met, String gap) {
        var verdict =
                aim(TargetKind.REACH, direction, value).judge(measured("2007/08", actual, null));

        assertThat(verdict.met()).isEqualTo(met);
        assertThat(requireNonNull(verdict.actual()).subtract(requireNonNull(verdict.expected())))
                .isEqualByComparingTo(of(gap));
    }

    @Test
    void a_guarantee_is_broken_by_anything_below_a_hundred_percent() {
        var everyEligibleDisabledCandidateIsInterviewed =
                aim(TargetKind.COVERAGE, HIGHER_IS_BETTER, "100");

        assertThat(TargetRules.of(everyEligibleDisabledCandidateIsInterviewed)).isEmpty();
        assertThat(
                        everyEligibleDisabledCandidateIsInterviewed
                                .judge(measured("2015/16", "99.9", null))
                                .met())
                .isEqualTo(Met.NO);
        assertThat(
                        everyEligibleDisabledCandidateIsInterviewed
                                .judge(measured("2015/16", "100", null))
                                .met())
                .isEqualTo(Met.YES);
    }

    @Test
    void what_has_no_target_is_neither_met_nor_missed() {
        var verdict =
                aim(TargetKind.NONE_SET, HIGHER_IS_BETTER, null)
                        .judge(measured("2007/08", "23.13", null));

        assertThat(verdict.met()).isEqualTo(Met.NO_TARGET);
        assertThat(verdict.expected()).isNull();
    }

    @Test
    void what_nobody_has_measured_is_not_missed() {
        for (var kind : TargetKind.values()) {
            if (kind != TargetKind.NONE_SET) {
                assertThat(
                                aim(kind, HIGHER_IS_BETTER, "1")
                                        .judge(measured("2018", null, null))
                                        .met())
                        .isEqualTo(Met.NOT_COMPUTABLE);
            }
        }
    }

    @Test
    void a_target_without_what_its_kind_needs_is_refused_with_everything_at_once() {
        assertThat(TargetRules.of(aim(TargetKind.STEPS_IN_PERCENT, HIGHER_IS_BETTER, "5")))
                .extracting(Violation::pointer)
                .containsExactly("/value", "/perYear", "/baseline");
        assertThat(TargetRules.of(aim(TargetKind.COVERAGE, LOWER_IS_BETTER, "101")))
                .extracting(Violation::pointer)
                .containsExactly("/value", "/direction");
        assertThat(TargetRules.of(aim(TargetKind.NONE_SET, HIGHER_IS_BETTER, null))).isEmpty();
        assertThat(
                        Arrays.stream(TargetKind.values())
                                .map(kind -> aim(kind, HIGHER_IS_BETTER, null))
                                .filter(aim -> TargetRules.of(aim).isEmpty())
                                .map(Aim::kind))
                .containsExactly(TargetKind.YEAR_ON_YEAR, TargetKind.NONE_SET);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2017",
        "2018/19, 2017/18",
        "2000/01, 1999/00",
        "2018-Q2, 2017-Q2",
        "2018-06, 2017-06"
    })
    void a_period_has_one_before_it(String period, String before) {
        assertThat(TargetPeriod.of(period).yearBefore().text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2018/20", "2018-13", "2018-Q5", "18", "June 2018"})
    void what_is_no_period_is_none(String text) {
        assertThat(TargetPeriod.read(text)).isEmpty();
    }

    private static Aim steps(TargetKind kind, @Nullable String floor) {
        return new Aim(
                kind,
                HIGHER_IS_BETTER,
                null,
                of("5"),
                LOWEST,
                floor == null ? null : of(floor),
                null);
    }

    private static Aim parity(String tolerance, Direction direction) {
        return new Aim(TargetKind.PARITY, direction, null, null, null, null, of(tolerance));
    }

    private static Aim aim(TargetKind kind, Direction direction, @Nullable String value) {
        return new Aim(kind, direction, value == null ? null : of(value), null, null, null, null);
    }

    private static Aim.Measured measured(
            String period, @Nullable String value, @Nullable String highest) {
        return new Aim.Measured(
                TargetPeriod.of(period),
                value == null ? null : of(value),
                null,
                highest == null ? null : of(highest),
                null);
    }

    private static Aim.Measured compared(String value, @Nullable String comparator) {
        return new Aim.Measured(
                TargetPeriod.of("2018"),
                of(value),
                comparator == null ? null : of(comparator),
                null,
                null);
    }

    private static Aim.Measured after(String value, @Nullable String prior) {
        return new Aim.Measured(
                TargetPeriod.of("2018"), of(value), null, null, prior == null ? null : of(prior));
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }
}
