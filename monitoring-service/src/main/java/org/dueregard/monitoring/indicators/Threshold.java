package org.dueregard.monitoring.indicators;

import org.dueregard.monitoring.statistics.Estimate;

/**
 * From which ratio on a disparity is drawn.
 *
 * @param lowerLimitAbove the lower limit of the ratio's interval has to exceed this
 * @param statement the same in words
 * @param setBy whose rule it is
 */
public record Threshold(double lowerLimitAbove, String statement, String setBy) {
    public boolean isPassedBy(Estimate ratio) {
        return ratio.lower() > lowerLimitAbove;
    }
}
