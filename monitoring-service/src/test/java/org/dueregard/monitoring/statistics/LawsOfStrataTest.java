package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.statistics.LawsOfRatiosTest.estimate;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.dueregard.monitoring.statistics.Standardisation.Band;
import org.junit.jupiter.api.Test;

/** What holds for every set of strata, and every standard. */
class LawsOfStrataTest {

    private static final double LEVEL = 0.95;

    @Provide
    Arbitrary<Stratum> stratum() {
        var count = Arbitraries.integers().between(1, 200);
        return Combinators.combine(count, count, count, count)
                .as((x1, others1, x2, others2) -> new Stratum(x1, x1 + others1, x2, x2 + others2));
    }

    @Property(tries = 100)
    void one_stratum_alone_has_its_own_ratio(@ForAll("stratum") Stratum only) {
        var pooled = MantelHaenszel.riskRatio(List.of(only), LEVEL);
        assertThat(estimate(pooled.pooled()).point())
                .isCloseTo(estimate(pooled.crude()).point(), within(1e-9));
        assertThat(pooled.simpson().warns()).isFalse();
        var katz = estimate(RiskRatios.katz(only.x1(), only.n1(), only.x2(), only.n2(), LEVEL));
        assertThat(estimate(pooled.pooled()).lower())
                .isCloseTo(katz.lower(), within(1e-9 * katz.lower()));
    }

    @Property(tries = 100)
    void the_same_stratum_twice_moves_nothing_and_narrows_the_limits(
            @ForAll @Size(min = 1, max = 5) List<@From("stratum") Stratum> strata) {
        var twice = new ArrayList<>(strata);
        twice.addAll(strata);
        var once = estimate(MantelHaenszel.riskRatio(strata, LEVEL).pooled());
        var both = estimate(MantelHaenszel.riskRatio(twice, LEVEL).pooled());
        assertThat(both.point()).isCloseTo(once.point(), within(1e-9 * once.point()));
        assertThat(both.lower()).isGreaterThan(once.lower());
        assertThat(both.upper()).isLessThan(once.upper());
        assertThat(Math.log(both.upper() / both.lower()))
                .isCloseTo(Math.log(once.upper() / once.lower()) / Math.sqrt(2), within(1e-9));
    }

    @Property(tries = 100)
    void swapping_the_groups_turns_every_pooled_ratio_upside_down(
            @ForAll @Size(min = 1, max = 6) List<@From("stratum") Stratum> strata) {
        var swapped =
                strata.stream().map(s -> new Stratum(s.x2(), s.n2(), s.x1(), s.n1())).toList();
        upsideDown(
                MantelHaenszel.riskRatio(strata, LEVEL).pooled(),
                MantelHaenszel.riskRatio(swapped, LEVEL).pooled());
        var odds = MantelHaenszel.oddsRatio(strata, LEVEL);
        var swappedOdds = MantelHaenszel.oddsRatio(swapped, LEVEL);
        upsideDown(odds.oddsRatio(), swappedOdds.oddsRatio());
        assertThat(odds.test().value().p()).isCloseTo(swappedOdds.test().value().p(), within(1e-9));
        upsideDown(
                MantelHaenszel.rateRatio(rates(strata, false, 1), LEVEL).pooled(),
                MantelHaenszel.rateRatio(rates(strata, true, 1), LEVEL).pooled());
    }

    @Property(tries = 100)
    void a_rate_ratio_over_strata_does_not_change_with_the_unit_of_the_population(
            @ForAll @Size(min = 1, max = 6) List<@From("stratum") Stratum> strata,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        var people = estimate(MantelHaenszel.rateRatio(rates(strata, false, 1), LEVEL).pooled());
        var thousands =
                estimate(MantelHaenszel.rateRatio(rates(strata, false, factor), LEVEL).pooled());
        assertThat(thousands.point()).isCloseTo(people.point(), within(1e-9 * people.point()));
        assertThat(thousands.upper()).isCloseTo(people.upper(), within(1e-9 * people.upper()));
    }

    @Property(tries = 100)
    void an_empty_stratum_drops_out_and_is_counted(
            @ForAll @Size(min = 1, max = 6) List<@From("stratum") Stratum> strata) {
        var more = new ArrayList<>(strata);
        more.add(new Stratum(0, 0, 7, 20));
        more.add(new Stratum(0, 30, 0, 20));
        var with = MantelHaenszel.riskRatio(more, LEVEL);
        assertThat(with.pooled()).isEqualTo(MantelHaenszel.riskRatio(strata, LEVEL).pooled());
        assertThat(with.strataUsed()).isEqualTo(strata.size());
        assertThat(with.strataLeftOut()).isEqualTo(2);
        assertThat(MantelHaenszel.oddsRatio(more, LEVEL).oddsRatio())
                .isEqualTo(MantelHaenszel.oddsRatio(strata, LEVEL).oddsRatio());
        assertThat(MantelHaenszel.oddsRatio(more, LEVEL).strataLeftOut()).isEqualTo(2);
    }

    @Property(tries = 100)
    void strata_of_one_odds_ratio_are_homogeneous(
            @ForAll @IntRange(min = 1, max = 30) int x, @ForAll @IntRange(min = 1, max = 9) int k) {
        // Odds of 2x/x against x/x in each: the ratio is 2 in both, in whatever size.
        var one = new Stratum(2L * x, 3L * x, x, 2L * x);
        var other = new Stratum(2L * x * k, 3L * x * k, (long) x * k, 2L * x * k);
        var association = MantelHaenszel.oddsRatio(List.of(one, other), LEVEL);
        assertThat(estimate(association.oddsRatio()).point()).isCloseTo(2, within(1e-9));
        assertThat(association.homogeneity().value().statistic()).isCloseTo(0, within(1e-9));
        assertThat(association.homogeneity().value().p()).isCloseTo(1, within(1e-4));
        assertThat(association.homogeneity().value().degreesOfFreedom()).isEqualTo(1);
    }

    @Test
    void strata_that_disagree_with_their_sum_raise_a_warning() {
        // Each department admits group 1 more often; the sum says the opposite.
        var departments = List.of(new Stratum(90, 100, 800, 1000), new Stratum(200, 1000, 10, 100));
        var pooled = MantelHaenszel.riskRatio(departments, LEVEL);
        assertThat(estimate(pooled.crude()).point()).isLessThan(1);
        assertThat(estimate(pooled.pooled()).point()).isGreaterThan(1);
        assertThat(pooled.simpson().oppositeSides()).isTrue();
        assertThat(pooled.simpson().warns()).isTrue();
    }

    @Test
    void one_stratum_that_says_the_opposite_raises_a_warning_too() {
        var strata = List.of(new Stratum(300, 1000, 150, 1000), new Stratum(10, 1000, 60, 1000));
        var check = MantelHaenszel.riskRatio(strata, LEVEL).simpson();
        assertThat(check.oppositeSides()).isFalse();
        assertThat(check.opposed()).containsExactly(1);
        assertThat(check.warns()).isTrue();
    }

    @Test
    void strata_without_an_event_on_one_side_have_no_pooled_interval() {
        var never = List.of(new Stratum(5, 10, 0, 10), new Stratum(3, 20, 0, 10));
        assertThat(MantelHaenszel.riskRatio(never, LEVEL).pooled())
                .isEqualTo(new NotEstimable(Reason.ZERO_EVENTS));
        assertThat(MantelHaenszel.riskRatio(List.of(), LEVEL).pooled())
                .isEqualTo(new NotEstimable(Reason.NO_STRATUM_LEFT));
        assertThat(MantelHaenszel.riskRatio(List.of(), LEVEL).rangeOfStrata())
                .isEqualTo(Answer.refused(Reason.NO_STRATUM_LEFT));
        var odds = MantelHaenszel.oddsRatio(never, LEVEL);
        assertThat(odds.oddsRatio()).isEqualTo(new NotEstimable(Reason.ZERO_EVENTS));
        assertThat(odds.test().value().p()).isLessThan(0.05);
        assertThat(MantelHaenszel.oddsRatio(List.of(), LEVEL).test())
                .isEqualTo(Answer.refused(Reason.NO_STRATUM_LEFT));
    }

    @Property(tries = 100)
    void a_standard_like_the_population_gives_the_crude_rate(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 5, max = 200) Integer> events,
            @ForAll @IntRange(min = 1, max = 50) int factor) {
        var bands = new ArrayList<Band>();
        var sum = 0;
        var population = 0;
        for (var i = 0; i < events.size(); i++) {
            var members = 300 + 100 * i;
            bands.add(new Band(events.get(i), members, (double) members * factor));
            sum += events.get(i);
            population += members;
        }
        var gamma = estimate(Standardisation.fayFeuer(bands, 1000, LEVEL));
        assertThat(gamma.point()).isCloseTo(1000.0 * sum / population, within(1e-9));
        if (sum >= Rates.FEWEST_FOR_BYAR) {
            var standardised = estimate(Standardisation.dobsonByar(bands, 1000, LEVEL));
            var crude = Rates.byarLimits(sum, LEVEL);
            assertThat(standardised.lower())
                    .isCloseTo(1000 * crude.lower() / population, within(1e-9));
            assertThat(standardised.upper())
                    .isCloseTo(1000 * crude.upper() / population, within(1e-9));
        }
    }

    @Test
    void a_standardised_rate_needs_members_in_every_band_and_ten_events() {
        assertThat(Standardisation.dobsonByar(List.of(new Band(9, 100, 1)), 1000, LEVEL))
                .isEqualTo(new NotEstimable(Reason.FEWER_THAN_TEN_EVENTS));
        assertThat(Reason.FEWER_THAN_TEN_EVENTS.tooSmallToTell()).isTrue();
        var withoutOld = List.of(new Band(30, 100, 1), new Band(0, 0, 1));
        assertThat(Standardisation.dobsonByar(withoutOld, 1000, LEVEL))
                .isEqualTo(new NotEstimable(Reason.EMPTY_STRATUM));
        assertThat(Standardisation.fayFeuer(withoutOld, 1000, LEVEL))
                .isEqualTo(new NotEstimable(Reason.EMPTY_STRATUM));
        assertThat(Standardisation.fayFeuer(List.of(), 1000, LEVEL))
                .isEqualTo(new NotEstimable(Reason.EMPTY_DENOMINATOR));
        var none = estimate(Standardisation.fayFeuer(List.of(new Band(0, 100, 1)), 1, LEVEL));
        assertThat(none.point()).isZero();
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(3.688879454113936 / 100, within(1e-9));
        assertThat(Standardisation.indirect(3, 0, LEVEL))
                .isEqualTo(new NotEstimable(Reason.NOTHING_EXPECTED));
        assertThat(estimate(Standardisation.indirect(20, 10, LEVEL)).point()).isEqualTo(2);
        assertThat(Standardisation.expected(List.of(100.0, 50.0), List.of(0.1, 0.2))).isEqualTo(20);
    }

    private static List<RateStratum> rates(List<Stratum> strata, boolean swap, double factor) {
        return strata.stream()
                .map(
                        s ->
                                swap
                                        ? new RateStratum(
                                                s.x2(), s.n2() * factor, s.x1(), s.n1() * factor)
                                        : new RateStratum(
                                                s.x1(), s.n1() * factor, s.x2(), s.n2() * factor))
                .toList();
    }

    private static void upsideDown(Figure one, Figure other) {
        var first = estimate(one);
        var second = estimate(other);
        assertThat(first.point() * second.point()).isCloseTo(1, within(1e-9));
        assertThat(first.lower() * second.upper()).isCloseTo(1, within(1e-9));
    }
}
