package org.dueregard.monitoring.dipsamples;

import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.Proportions;

/**
 * What samples have shown of a flag, or of several together.
 *
 * @param units how many boroughs they were of
 * @param sampled how many records were checked; for several flags a record counts with each
 * @param correct how many of these checks found the flag right
 */
public record FlagTally(String flag, long samples, long units, long sampled, long correct) {
    private static final double LEVEL = 0.95;

    static FlagTally none(String flag) {
        return new FlagTally(flag, 0, 0, 0, 0);
    }

    /** {@code correct / sampled} with Wilson's interval of 95 %; not estimable without a record. */
    public Figure compliance() {
        return Proportions.wilson(correct, sampled, LEVEL);
    }

    /**
     * It goes by the share itself and not by its interval: that a small sample is too small to
     * prove flags wrong is no reason to trust them. The other limit would distrust every small
     * sample, twenty right ones of twenty among them.
     *
     * @param lowest the least share with which figures are trusted
     */
    public Confidence confidence(double lowest) {
        if (sampled == 0) {
            return Confidence.NOT_SAMPLED;
        }
        return (double) correct / sampled < lowest ? Confidence.LOW_CONFIDENCE : Confidence.OK;
    }
}
