package org.dueregard.monitoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.statistics.LawsOfRatiosTest.estimate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often an interval at 95 % holds the truth, by simulation from a fixed seed. What is found
 * lies within four Monte Carlo standard errors of what the method promises: at least the level for
 * exact methods, about the level for score and mid-P ones.
 */
@Tag("long")
class CoverageTest {

    private static final int RUNS = 20_000;
    private static final double LEVEL = 0.95;
    private static final double ERROR = 4 * Math.sqrt(LEVEL * (1 - LEVEL) / RUNS);

    /** By how much an approximate method may miss its level at the sizes simulated. */
    private static final double NOMINAL = 0.015;

    @Test
    void exact_poisson_and_rate_ratio_intervals_hold_the_truth_at_least_as_often_as_they_say() {
        for (var mean : new double[] {1.5, 6, 40}) {
            assertThat(counts(mean, x -> Rates.exact(x, LEVEL)))
                    .isGreaterThanOrEqualTo(LEVEL - ERROR);
            assertThat(rateRatios(mean, 2 * mean, false)).isGreaterThanOrEqualTo(LEVEL - ERROR);
        }
    }

    @Test
    void byars_and_mid_p_intervals_hold_the_truth_about_as_often_as_they_say() {
        for (var mean : new double[] {20, 80}) {
            assertThat(counts(mean, x -> Rates.count(x, LEVEL)))
                    .isBetween(LEVEL - NOMINAL, LEVEL + NOMINAL);
            assertThat(rateRatios(mean, 2 * mean, true))
                    .isBetween(LEVEL - NOMINAL, LEVEL + NOMINAL);
        }
    }

    @Test
    void a_clopper_pearson_interval_holds_the_truth_at_least_as_often_as_it_says() {
        for (var p : new double[] {0.03, 0.3, 0.5}) {
            assertThat(shares(30, p, x -> Proportions.clopperPearson(x, 30, LEVEL)))
                    .isGreaterThanOrEqualTo(LEVEL - ERROR);
        }
    }

    @Test
    void a_wilson_interval_holds_the_truth_about_as_often_as_it_says() {
        for (var p : new double[] {0.1, 0.3, 0.5}) {
            assertThat(shares(200, p, x -> Proportions.wilson(x, 200, LEVEL)))
                    .isBetween(LEVEL - NOMINAL, LEVEL + NOMINAL);
        }
    }

    @Test
    void score_intervals_of_risk_ratios_and_newcombes_of_differences_hold_the_truth() {
        var n1 = 60;
        var n2 = 150;
        var random = new SplittableRandom(17);
        var group = cumulative(new BinomialDistribution(n1, 0.3), n1);
        var reference = cumulative(new BinomialDistribution(n2, 0.2), n2);
        var runs = 4_000;
        var ratio = 0;
        var difference = 0;
        for (var run = 0; run < runs; run++) {
            var x1 = drawn(group, random);
            var x2 = drawn(reference, random);
            ratio += holds(RiskRatios.miettinenNurminen(x1, n1, x2, n2, LEVEL), 1.5);
            difference += holds(RiskDifferences.newcombe(x1, n1, x2, n2, LEVEL), 0.1);
        }
        var error = 4 * Math.sqrt(LEVEL * (1 - LEVEL) / runs);
        assertThat((double) ratio / runs).isBetween(LEVEL - error, LEVEL + error);
        assertThat((double) difference / runs).isBetween(LEVEL - error, LEVEL + error);
    }

    @Test
    void a_pooled_rate_ratio_holds_the_truth_where_the_crude_one_does_not() {
        var random = new SplittableRandom(23);
        var a = new PoissonDistribution(60);
        var b = new PoissonDistribution(30);
        var c = new PoissonDistribution(15);
        var d = new PoissonDistribution(120);
        var runs = 4_000;
        var pooled = 0;
        var crude = 0;
        for (var run = 0; run < runs; run++) {
            // A ratio of two in both strata; group 1 lives mostly where rates are high.
            var strata =
                    List.of(
                            new RateStratum(drawn(a, random), 300, drawn(b, random), 300),
                            new RateStratum(drawn(c, random), 750, drawn(d, random), 12_000));
            var result = MantelHaenszel.rateRatio(strata, LEVEL);
            pooled += holds(result.pooled(), 2);
            crude += holds(result.crude(), 2);
        }
        var error = 4 * Math.sqrt(LEVEL * (1 - LEVEL) / runs);
        assertThat((double) pooled / runs).isBetween(LEVEL - error, LEVEL + error);
        assertThat((double) crude / runs).isLessThan(0.1);
    }

    @Test
    void of_comparisons_without_a_difference_benjamini_and_hochberg_reject_as_few_as_they_say() {
        var random = new SplittableRandom(31);
        var runs = 2_000;
        var any = 0;
        for (var run = 0; run < runs; run++) {
            var p = random.doubles(100).boxed().toList();
            any += MultipleTests.benjaminiHochberg(p, 0.05).rejected() > 0 ? 1 : 0;
        }
        var error = 4 * Math.sqrt(0.05 * 0.95 / runs);
        assertThat((double) any / runs).isBetween(0.05 - error, 0.05 + error);
    }

    private static double counts(double mean, Function<Long, Figure> interval) {
        var random = new SplittableRandom(41);
        var poisson = new PoissonDistribution(mean);
        var held = 0;
        for (var run = 0; run < RUNS; run++) {
            held += holds(interval.apply(drawn(poisson, random)), mean);
        }
        return (double) held / RUNS;
    }

    private static double rateRatios(double mean, double meanOfReference, boolean midP) {
        var random = new SplittableRandom(43);
        var one = new PoissonDistribution(mean);
        var other = new PoissonDistribution(meanOfReference);
        var runs = midP ? 2_000 : RUNS;
        var held = 0;
        for (var run = 0; run < runs; run++) {
            var a = drawn(one, random);
            var b = drawn(other, random);
            if (a + b == 0) {
                // Not estimable: every ratio is left open.
                held++;
                continue;
            }
            held +=
                    holds(
                            midP
                                    ? RateRatios.midP(a, 100, b, 400, LEVEL)
                                    : RateRatios.exact(a, 100, b, 400, LEVEL),
                            2);
        }
        return (double) held / runs;
    }

    private static double shares(int n, double p, Function<Long, Figure> interval) {
        var random = new SplittableRandom(47);
        var cumulative = cumulative(new BinomialDistribution(n, p), n);
        var held = 0;
        for (var run = 0; run < RUNS; run++) {
            held += holds(interval.apply(drawn(cumulative, random)), p);
        }
        return (double) held / RUNS;
    }

    private static int holds(Figure figure, double truth) {
        var interval = estimate(figure);
        return interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
    }

    private static long drawn(PoissonDistribution poisson, SplittableRandom random) {
        return poisson.inverseCumulativeProbability(random.nextDouble());
    }

    private static double[] cumulative(BinomialDistribution binomial, int n) {
        var cumulative = new double[n + 1];
        for (var x = 0; x <= n; x++) {
            cumulative[x] = binomial.cumulativeProbability(x);
        }
        return cumulative;
    }

    private static long drawn(double[] cumulative, SplittableRandom random) {
        var u = random.nextDouble();
        var x = 0;
        while (x < cumulative.length - 1 && cumulative[x] < u) {
            x++;
        }
        return x;
    }
}
