package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.statistics.LawsOfRatiosTest.estimate;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.junit.jupiter.api.Test;

/** Every division, and every zero in it. */
class NotEstimableTest {

    @Test
    void no_event_in_either_group_has_no_ratio() {
        var refusal = new NotEstimable(Reason.NO_EVENTS_IN_EITHER_GROUP);
        assertThat(RateRatios.exact(0, 300, 0, 2500, 0.95)).isEqualTo(refusal);
        assertThat(RateRatios.midP(0, 300, 0, 2500, 0.95)).isEqualTo(refusal);
        assertThat(RateRatios.logNormal(0, 300, 0, 2500, 0.95)).isEqualTo(refusal);
        assertThat(RiskRatios.koopman(0, 300, 0, 2500, 0.95)).isEqualTo(refusal);
        assertThat(RiskRatios.katz(0, 300, 0, 2500, 0.95)).isEqualTo(refusal);
    }

    @Test
    void an_empty_denominator_has_no_figure() {
        var refusal = new NotEstimable(Reason.EMPTY_DENOMINATOR);
        assertThat(Rates.rate(3, 0, 1000, 0.95)).isEqualTo(refusal);
        assertThat(Proportions.wilson(0, 0, 0.95)).isEqualTo(refusal);
        assertThat(Proportions.clopperPearson(0, 0, 0.95)).isEqualTo(refusal);
        assertThat(RateRatios.exact(3, 0, 4, 100, 0.95)).isEqualTo(refusal);
        assertThat(RiskRatios.miettinenNurminen(0, 0, 4, 100, 0.95)).isEqualTo(refusal);
        assertThat(RiskDifferences.newcombe(0, 0, 4, 100, 0.95)).isEqualTo(refusal);
    }

    @Test
    void more_events_than_members_are_no_risk() {
        var refusal = new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        assertThat(RiskRatios.koopman(237, 232, 521, 5896, 0.95)).isEqualTo(refusal);
        assertThat(Proportions.wilson(237, 232, 0.95)).isEqualTo(refusal);
    }

    @Test
    void no_event_in_the_comparator_leaves_the_ratio_unbounded() {
        var rate = estimate(RateRatios.exact(12, 2500, 0, 300, 0.95));
        assertThat(rate.point()).isInfinite();
        assertThat(rate.upper()).isInfinite();
        assertThat(rate.lower()).isCloseTo(1 / 2.9991151440642003, within(1e-9));

        var risk = estimate(RiskRatios.koopman(5, 100, 0, 20, 0.95));
        assertThat(risk.upper()).isInfinite();
        assertThat(risk.lower()).isCloseTo(1 / 3.4608083445730293, within(1e-9));
    }

    @Test
    void everybody_in_both_groups_is_a_ratio_of_one_with_an_interval() {
        var all = estimate(RiskRatios.koopman(20, 20, 30, 30, 0.95));
        assertThat(all.point()).isEqualTo(1);
        assertThat(all.lower()).isLessThan(1).isGreaterThan(0.5);
        assertThat(all.upper()).isGreaterThan(1).isLessThan(2);
    }

    @Test
    void a_share_of_nothing_is_bounded_by_nothing() {
        assertThat(UnknownBounds.ofRateRatio(0, 100, 5, 100, 0)).isEmpty();
        assertThat(UnknownBounds.ofRateRatio(4, 0, 5, 100, 0)).isEmpty();
        assertThat(UnknownBounds.ofRiskRatio(0, 0, 5, 10, 0, 0)).isEmpty();
    }

    @Test
    void a_level_is_between_zero_and_one() {
        assertThatThrownBy(() -> Proportions.wilson(1, 2, 95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("95");
        assertThatThrownBy(() -> Rates.exact(-1, 0.95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** June 2016 in London, the figures of the sample. */
    @Test
    void the_london_ratios_have_the_limits_that_are_published_with_them() {
        var searches = estimate(RateRatios.exact(3347, 1_188_137, 4054, 4_680_557, 0.95));
        assertThat(searches.point()).isCloseTo(3.252, within(0.0005));
        assertThat(searches.lower()).isCloseTo(3.106, within(0.0005));
        assertThat(searches.upper()).isCloseTo(3.406, within(0.0005));
        var unknown =
                UnknownBounds.ofRateRatio(3347, 1_188_137, 4054, 4_680_557, 1029).orElseThrow();
        assertThat(unknown.lower()).isCloseTo(2.594, within(0.0005));
        assertThat(unknown.upper()).isCloseTo(4.252, within(0.0005));

        // To three places both score methods give the same; they part at the fifth.
        for (var arrests :
                new Figure[] {
                    RiskRatios.koopman(967, 4192, 806, 4458, 0.95),
                    RiskRatios.miettinenNurminen(967, 4192, 806, 4458, 0.95)
                }) {
            assertThat(estimate(arrests).point()).isCloseTo(1.2759, within(0.00005));
            assertThat(estimate(arrests).lower()).isCloseTo(1.174, within(0.0005));
            assertThat(estimate(arrests).upper()).isCloseTo(1.387, within(0.0005));
        }
    }
}
