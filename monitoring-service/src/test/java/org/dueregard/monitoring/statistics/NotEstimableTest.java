package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.dueregard.monitoring.statistics.LawsOfRatiosTest.estimate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;
import org.jspecify.annotations.Nullable;
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
    void a_test_of_nothing_is_refused_with_its_reason() {
        assertThat(TwoByTwo.test(0, 10, 0, 20))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_EITHER_GROUP));
        assertThat(TwoByTwo.test(10, 10, 20, 20))
                .isEqualTo(Answer.refused(Reason.EVERYBODY_HAS_THE_EVENT));
        assertThat(TwoByTwo.test(0, 0, 2, 20)).isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(TwoByTwo.fisher(3, 2, 2, 20))
                .isEqualTo(Answer.refused(Reason.EVENTS_EXCEED_DENOMINATOR));
        // Fisher's test has one table here, and says so.
        assertThat(TwoByTwo.fisher(0, 10, 0, 20).value().p()).isEqualTo(1);
        assertThat(RateRatios.exactTest(0, 10, 0, 20))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_EITHER_GROUP));
        assertThat(RateRatios.exactTest(0, 10, 7, 20).value().p()).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> TwoByTwo.test(0, 10, 0, 20).value())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Neither group");
    }

    @Test
    void few_expected_take_fishers_test_and_say_why() {
        var few = TwoByTwo.test(3, 8, 16, 25).value();
        assertThat(few.method()).isEqualTo(Method.FISHER_EXACT);
        assertThat(few.because()).contains("Fewer than five");
        assertThat(TwoByTwo.test(12, 40, 48, 80).value().method()).isEqualTo(Method.CHI_SQUARED);
    }

    @Test
    void a_benchmark_of_zero_is_no_benchmark() {
        assertThat(Representation.ratio(3, 10, 0, 0.95))
                .isEqualTo(new NotEstimable(Reason.BENCHMARK_OF_ZERO));
        assertThat(Representation.scoreTest(3, 10, 1))
                .isEqualTo(Answer.refused(Reason.BENCHMARK_OF_ZERO));
        assertThat(Representation.ratio(0, 0, 0.3, 0.95))
                .isEqualTo(new NotEstimable(Reason.EMPTY_DENOMINATOR));
        assertThat(estimate(Representation.gap(3, 10, 0, 0.95)).point())
                .isCloseTo(0.3, within(1e-12));
        assertThat(Representation.exactTest(3, 10, 0).value().p()).isZero();
        assertThat(Representation.exactTest(0, 10, 0).value().p()).isEqualTo(1);
        assertThat(Representation.exactTest(10, 10, 1).value().p()).isEqualTo(1);
    }

    @Test
    void four_fifths_of_nothing_are_refused() {
        var nobody = new FourFifths.Selected(0, 0);
        var none = new FourFifths.Selected(0, 10);
        var some = new FourFifths.Selected(4, 10);
        assertThat(FourFifths.of(nobody, some)).isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(FourFifths.of(none, none))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_EITHER_GROUP));
        assertThat(FourFifths.of(some, none)).isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
        assertThat(FourFifths.ofGroups(Map.of("A", none, "B", none)))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP));
        assertThat(FourFifths.ofGroups(Map.of("A", nobody)))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        var impacts = FourFifths.ofGroups(Map.of("A", none, "B", some, "C", nobody)).value();
        assertThat(impacts.reference()).isEqualTo("B");
        assertThat(impacts.groups()).containsOnlyKeys("A");
        assertThat(FourFifths.ofRates(Map.of("A", BigDecimal.ZERO)))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP));
        // 1 of 3 against 1 of 2: with one selection moved it is 2 of 3 against none.
        assertThat(
                        FourFifths.of(new FourFifths.Selected(1, 3), new FourFifths.Selected(1, 2))
                                .value()
                                .oneSelectionReverses())
                .isTrue();
    }

    @Test
    void repeated_events_widen_the_limits_and_single_ones_do_not() {
        var once = RepeatedEvents.rate(Map.of(1, 40L), 1000, 1000, 0.95);
        var again = RepeatedEvents.rate(Map.of(1, 10L, 3, 10L), 1000, 1000, 0.95);
        assertThat(RepeatedEvents.varianceInflation(Map.of(1, 10L, 3, 10L)).value()).isEqualTo(2.5);
        assertThat(estimate(again).point()).isEqualTo(estimate(once).point());
        assertThat(estimate(again).lower()).isLessThan(estimate(once).lower());
        assertThat(estimate(again).upper()).isGreaterThan(estimate(once).upper());
        assertThat(estimate(once).upper())
                .isCloseTo(estimate(Rates.rate(40, 1000, 1000, 0.95)).upper(), within(1e-12));
        assertThat(estimate(again).because()).contains("2.50 times");
        assertThat(RepeatedEvents.varianceInflation(Map.of()))
                .isEqualTo(Answer.refused(Reason.NO_EVENTS_IN_ANY_GROUP));
        assertThat(RepeatedEvents.rate(Map.of(1, 3L), 0, 1000, 0.95))
                .isEqualTo(new NotEstimable(Reason.EMPTY_DENOMINATOR));
        assertThat(estimate(RepeatedEvents.rate(Map.of(), 10, 1000, 0.95)).point()).isZero();
    }

    @Test
    void too_small_to_tell_is_an_answer_and_no_disparity_is_not() {
        var few = RiskRatios.miettinenNurminen(2, 12, 36, 120, 0.95);
        var wouldShow = DetectableRatio.riskRatioBelowOne(0.3, 12, 120, 0.05, 0.8);
        var conclusion = Conclusion.of(few, wouldShow, 0.8);
        assertThat(conclusion).isInstanceOf(Conclusion.TooSmallToTell.class);
        assertThat(conclusion.sentence()).startsWith("Too small to tell").contains("0.22");
        var many = RiskRatios.miettinenNurminen(3000, 10_000, 3010, 10_000, 0.95);
        assertThat(
                        Conclusion.of(
                                many,
                                DetectableRatio.riskRatioBelowOne(0.3, 10_000, 10_000, 0.05, 0.8),
                                0.8))
                .isInstanceOf(Conclusion.NotShown.class);
        assertThat(Conclusion.of(RiskRatios.miettinenNurminen(0, 10, 0, 10, 0.95), wouldShow, 0.8))
                .isEqualTo(new Conclusion.None(Reason.NO_EVENTS_IN_EITHER_GROUP));
        assertThat(Conclusion.of(RateRatios.exact(300, 100, 100, 100, 0.95), wouldShow, 1.25))
                .isInstanceOf(Conclusion.Higher.class);
        assertThat(Conclusion.of(RateRatios.exact(10, 100, 100, 100, 0.95), wouldShow, 1.25))
                .isInstanceOf(Conclusion.Lower.class);
        var undetectable = DetectableRatio.riskRatioBelowOne(0.05, 5, 20, 0.05, 0.8);
        assertThat(undetectable).isEqualTo(Answer.refused(Reason.NO_RATIO_IS_DETECTABLE));
        assertThat(Conclusion.of(few, undetectable, 0.8).sentence())
                .startsWith("Too small to tell");
    }

    @Test
    void a_detectable_ratio_needs_a_reference() {
        assertThat(DetectableRatio.riskRatioBelowOne(0, 10, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
        assertThat(DetectableRatio.riskRatioBelowOne(0.3, 0, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
        assertThat(DetectableRatio.riskRatioAboveOne(1, 10, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.NO_RATIO_IS_DETECTABLE));
        assertThat(DetectableRatio.riskRatioBelowOne(1, 10, 10, 0.05, 0.8).value())
                .isBetween(0.0, 1.0);
        assertThat(DetectableRatio.rateRatioBelowOne(0.01, 10, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.NO_RATIO_IS_DETECTABLE));
        assertThat(DetectableRatio.rateRatioAboveOne(0, 10, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.REFERENCE_OF_ZERO));
        assertThat(DetectableRatio.rateRatioAboveOne(1, 0, 10, 0.05, 0.8))
                .isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
    }

    @Test
    void every_estimate_says_why_its_method_applies() {
        assertThat(Rates.count(9, 0.95).because()).startsWith("Fewer than ten");
        assertThat(Rates.count(10, 0.95).because()).startsWith("Ten events or more");
        for (var method : Method.values()) {
            assertThat(method.title()).isNotBlank();
            assertThat(method.source()).isNotBlank();
            assertThat(method.because()).endsWith(".");
        }
        for (var reason : Reason.values()) {
            assertThat(reason.sentence()).endsWith(".");
        }
    }

    @Test
    void an_adjustment_of_nothing_is_nothing_and_a_p_is_a_probability() {
        var none = MultipleTests.benjaminiHochberg(List.<@Nullable Double>of(), 0.05);
        assertThat(none.tests()).isZero();
        assertThat(none.rejected()).isZero();
        assertThatThrownBy(() -> MultipleTests.benjaminiHochberg(List.of(1.2), 0.05))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MultipleTests.benjaminiHochberg(List.of(Double.NaN), 0.05))
                .isInstanceOf(IllegalArgumentException.class);
        var byKey = new LinkedHashMap<String, @Nullable Double>();
        byKey.put("Black, Lambeth", 0.02);
        byKey.put("Asian, Lambeth", null);
        byKey.put("Black, Camden", 0.03);
        byKey.put("Asian, Camden", 0.9);
        assertThat(MultipleTests.benjaminiHochberg(byKey, 0.05))
                .containsEntry("Black, Lambeth", 0.045)
                .containsEntry("Asian, Lambeth", null)
                .containsEntry("Black, Camden", 0.045);
    }

    @Test
    void an_outcome_test_without_searches_is_not_estimable_throughout() {
        var test = OutcomeTest.of(0, 0, 3, 10, 0.95);
        var refusal = new NotEstimable(Reason.EMPTY_DENOMINATOR);
        assertThat(test.hitRate()).isEqualTo(refusal);
        assertThat(test.ratio()).isEqualTo(refusal);
        assertThat(test.difference()).isEqualTo(refusal);
        assertThat(test.test()).isEqualTo(Answer.refused(Reason.EMPTY_DENOMINATOR));
    }

    @Test
    void too_many_unknown_or_bounds_on_both_sides_of_one_raise_doubt() {
        assertThat(UnknownBounds.raisesDoubt(new Bounds(1.1, 3), 0.05, 0.1)).isFalse();
        assertThat(UnknownBounds.raisesDoubt(new Bounds(1.1, 3), 0.2, 0.1)).isTrue();
        assertThat(UnknownBounds.raisesDoubt(new Bounds(0.9, 3), 0.05, 0.1)).isTrue();
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
