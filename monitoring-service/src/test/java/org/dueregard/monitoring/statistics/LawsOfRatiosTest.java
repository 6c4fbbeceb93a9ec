package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every ratio, whatever the counts. */
class LawsOfRatiosTest {

    private static final double LEVEL = 0.95;

    @Property(tries = 200)
    void a_rate_ratio_does_not_change_when_both_populations_grow_alike(
            @ForAll @IntRange(max = 5000) int a,
            @ForAll @IntRange(min = 1, max = 5000) int b,
            @ForAll @IntRange(min = 1, max = 5_000_000) int ta,
            @ForAll @IntRange(min = 1, max = 5_000_000) int tb,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        same(
                estimate(RateRatios.exact(a, ta, b, tb, LEVEL)),
                estimate(RateRatios.exact(a, ta * factor, b, tb * factor, LEVEL)),
                1e-9);
    }

    @Property(tries = 200)
    void swapping_the_groups_turns_a_rate_ratio_upside_down(
            @ForAll @IntRange(min = 1, max = 5000) int a,
            @ForAll @IntRange(min = 1, max = 5000) int b,
            @ForAll @IntRange(min = 1, max = 5_000_000) int ta,
            @ForAll @IntRange(min = 1, max = 5_000_000) int tb) {
        upsideDown(
                estimate(RateRatios.exact(a, ta, b, tb, LEVEL)),
                estimate(RateRatios.exact(b, tb, a, ta, LEVEL)));
        upsideDown(
                estimate(RateRatios.midP(a, ta, b, tb, LEVEL)),
                estimate(RateRatios.midP(b, tb, a, ta, LEVEL)));
        upsideDown(
                estimate(RateRatios.logNormal(a, ta, b, tb, LEVEL)),
                estimate(RateRatios.logNormal(b, tb, a, ta, LEVEL)));
    }

    @Property(tries = 200)
    void swapping_the_groups_turns_a_risk_ratio_upside_down(
            @ForAll @IntRange(min = 1, max = 800) int x1,
            @ForAll @IntRange(max = 800) int others1,
            @ForAll @IntRange(min = 1, max = 800) int x2,
            @ForAll @IntRange(max = 800) int others2) {
        var n1 = x1 + others1;
        var n2 = x2 + others2;
        upsideDown(
                estimate(RiskRatios.koopman(x1, n1, x2, n2, LEVEL)),
                estimate(RiskRatios.koopman(x2, n2, x1, n1, LEVEL)));
        upsideDown(
                estimate(RiskRatios.miettinenNurminen(x1, n1, x2, n2, LEVEL)),
                estimate(RiskRatios.miettinenNurminen(x2, n2, x1, n1, LEVEL)));
    }

    @Property(tries = 200)
    void one_more_event_moves_both_limits_up(
            @ForAll @IntRange(max = 3000) int a,
            @ForAll @IntRange(min = 1, max = 3000) int b,
            @ForAll @IntRange(min = 10_000, max = 5_000_000) int ta,
            @ForAll @IntRange(min = 10_000, max = 5_000_000) int tb) {
        var before = estimate(RateRatios.exact(a, ta, b, tb, LEVEL));
        var after = estimate(RateRatios.exact(a + 1, ta, b, tb, LEVEL));
        assertThat(after.lower()).isGreaterThan(before.lower());
        assertThat(after.upper()).isGreaterThan(before.upper());

        var risk = estimate(RiskRatios.koopman(a, ta, b, tb, LEVEL));
        var riskAfter = estimate(RiskRatios.koopman(a + 1, ta, b, tb, LEVEL));
        assertThat(riskAfter.lower()).isGreaterThan(risk.lower());
        assertThat(riskAfter.upper()).isGreaterThan(risk.upper());
    }

    @Property(tries = 200)
    void the_point_lies_within_its_limits_and_mid_p_within_the_exact_ones(
            @ForAll @IntRange(max = 3000) int a,
            @ForAll @IntRange(min = 1, max = 3000) int b,
            @ForAll @IntRange(min = 1, max = 5_000_000) int ta,
            @ForAll @IntRange(min = 1, max = 5_000_000) int tb) {
        var exact = estimate(RateRatios.exact(a, ta, b, tb, LEVEL));
        var midP = estimate(RateRatios.midP(a, ta, b, tb, LEVEL));
        assertThat(exact.point()).isBetween(exact.lower(), exact.upper());
        assertThat(midP.lower()).isGreaterThanOrEqualTo(exact.lower() * (1 - 1e-12));
        assertThat(midP.upper()).isLessThanOrEqualTo(exact.upper() * (1 + 1e-12));
    }

    @Property(tries = 200)
    void a_wider_level_gives_a_wider_interval(
            @ForAll @IntRange(max = 200) int x, @ForAll @IntRange(max = 200) int others) {
        if (x + others == 0) {
            return;
        }
        var narrow = estimate(Proportions.wilson(x, x + others, 0.95));
        var wide = estimate(Proportions.wilson(x, x + others, 0.998));
        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
        assertThat(wide.lower()).isBetween(0.0, 1.0);
        assertThat(wide.upper()).isBetween(0.0, 1.0);

        var count = Rates.count(x, 0.95);
        var wideCount = Rates.count(x, 0.998);
        assertThat(wideCount.lower()).isLessThanOrEqualTo(count.lower());
        assertThat(wideCount.upper()).isGreaterThanOrEqualTo(count.upper());
    }

    @Property(tries = 200)
    void the_worst_case_bounds_hold_the_ratio_of_the_known(
            @ForAll @IntRange(min = 1, max = 3000) int a,
            @ForAll @IntRange(min = 1, max = 3000) int b,
            @ForAll @IntRange(max = 3000) int unknown,
            @ForAll @IntRange(min = 1, max = 5_000_000) int ta,
            @ForAll @IntRange(min = 1, max = 5_000_000) int tb) {
        var ratio = estimate(RateRatios.exact(a, ta, b, tb, LEVEL)).point();
        var bounds = UnknownBounds.ofRateRatio(a, ta, b, tb, unknown).orElseThrow();
        assertThat(ratio).isBetween(bounds.lower(), bounds.upper());
    }

    private static void upsideDown(Estimate one, Estimate other) {
        same(
                one,
                new Estimate(
                        1 / other.point(),
                        1 / other.upper(),
                        1 / other.lower(),
                        other.level(),
                        other.method()),
                1e-7);
    }

    private static void same(Estimate one, Estimate other, double relative) {
        assertThat(one.point()).isCloseTo(other.point(), within(relative * other.point()));
        assertThat(one.lower()).isCloseTo(other.lower(), within(relative * other.lower()));
        assertThat(one.upper()).isCloseTo(other.upper(), within(relative * other.upper()));
    }

    static Estimate estimate(Figure figure) {
        return switch (figure) {
            case Estimate estimate -> estimate;
            case NotEstimable refusal ->
                    throw new AssertionError("not estimable: " + refusal.reason());
        };
    }
}
