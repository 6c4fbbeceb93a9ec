package org.dueregard.monitoring.statistics;

/**
 * The outcome test: of those searched, how many were found with something or arrested. A lower hit
 * rate for a group suggests that it is searched on less. It says nothing more: groups whose risks
 * are spread differently can have different hit rates under the same threshold (infra-marginality:
 * Simoiu, Corbett-Davies & Goel 2017), and arrest is itself a matter of discretion.
 *
 * @param difference of the hit rates, Newcombe's interval
 * @param ratio of the hit rates, Miettinen and Nurminen's interval
 * @param ratioAsPublished the same with Katz's interval, as others print it
 * @param test Fisher's where few are expected, else χ²
 */
public record OutcomeTest(
        Figure hitRate,
        Figure hitRateOfReference,
        Figure difference,
        Figure ratio,
        Figure ratioAsPublished,
        Answer<Significance> test,
        Answer<Significance> chiSquared,
        Answer<Significance> fisher) {

    /** What has to stand beside every hit rate. */
    public static final String CAVEAT =
            "A lower hit rate suggests a lower threshold; an equal or higher one does not show that stops are unbiased.";

    /**
     * Compares the hits of a group with those of a reference.
     *
     * @param hits of the group's searches, each search at most once
     */
    public static OutcomeTest of(
            long hits, long searches, long hitsOfReference, long ofReference, double level) {
        return new OutcomeTest(
                Proportions.wilson(hits, searches, level),
                Proportions.wilson(hitsOfReference, ofReference, level),
                RiskDifferences.newcombe(hits, searches, hitsOfReference, ofReference, level),
                RiskRatios.miettinenNurminen(hits, searches, hitsOfReference, ofReference, level),
                RiskRatios.katz(hits, searches, hitsOfReference, ofReference, level),
                TwoByTwo.test(hits, searches, hitsOfReference, ofReference),
                TwoByTwo.chiSquared(hits, searches, hitsOfReference, ofReference),
                TwoByTwo.fisher(hits, searches, hitsOfReference, ofReference));
    }
}
