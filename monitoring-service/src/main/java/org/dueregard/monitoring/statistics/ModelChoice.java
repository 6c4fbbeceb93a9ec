package org.dueregard.monitoring.statistics;

/**
 * A model and why it was chosen. The choice decides what is significant: 26 of 304 against 645 of
 * 11,111 has an interval from 0.955 as a rate ratio and from 1.010 as a risk ratio.
 *
 * @param because a sentence
 */
public record ModelChoice(CountModel model, String because) {

    /**
     * Chooses by what numerator and denominator are.
     *
     * @param countsKnown whether both counts are, not only percentages
     * @param partOfDenominator whether everybody in the numerator is in the denominator too
     * @param onceEachAtMost whether nobody is counted twice in the numerator
     * @param fixedBenchmark whether the comparator is an outside share that is taken as fixed
     */
    public static ModelChoice of(
            boolean countsKnown,
            boolean partOfDenominator,
            boolean onceEachAtMost,
            boolean fixedBenchmark) {
        if (!countsKnown) {
            return new ModelChoice(
                    CountModel.PERCENTAGES,
                    "Only percentages are known: they have a rounding interval, and neither a confidence interval nor a test.");
        }
        if (!partOfDenominator) {
            return new ModelChoice(
                    CountModel.POISSON,
                    "The events are no part of the denominator: nothing bounds them by it.");
        }
        if (!onceEachAtMost) {
            return new ModelChoice(
                    CountModel.POISSON,
                    "The same member can be counted more than once, so the denominator does not bound the events.");
        }
        return fixedBenchmark
                ? new ModelChoice(
                        CountModel.BENCHMARK,
                        "A share of counted members is set against an outside share that is taken as fixed.")
                : new ModelChoice(
                        CountModel.BINOMIAL,
                        "Everybody in the numerator is in the denominator, and is counted once.");
    }
}
