package org.dueregard.monitoring.indicators;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dueregard.monitoring.disclosure.Suppression;
import org.dueregard.monitoring.statistics.AlertFamily;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Persistence;
import org.jspecify.annotations.Nullable;

/**
 * From what on a disparity is drawn. One of the two limits is set, as the direction asks for.
 *
 * @param lowerLimitAbove the lower limit of the ratio's interval has to exceed this
 * @param upperLimitBelow the upper limit of the ratio's interval has to be less than this
 * @param gapOfPoints percentage points that the rates have to be apart, at least; null where none
 *     is asked for
 * @param fewestEvents with fewer in the group or its comparator nothing is tested
 * @param q the share of false ones that is accepted among the signals
 * @param mostUnknown share of unknown group from which on it is a caveat
 * @param fewestDeclared share of those counted whose group is known, below which groups are not
 *     compared at all
 * @param statement the same in words
 * @param setBy whose rule it is
 */
public record Threshold(
        @Nullable Double lowerLimitAbove,
        @Nullable Double upperLimitBelow,
        @Nullable Double gapOfPoints,
        Long fewestEvents,
        Double q,
        Double mostUnknown,
        Double fewestDeclared,
        String statement,
        String setBy) {

    /** Where most have not said, who has may differ from who has not: a default of Due Regard. */
    public static final double FEWEST_DECLARED = 0.5;

    /** A definition of before these were said asked for no adjustment, and hid small numbers. */
    public Threshold {
        fewestEvents = fewestEvents == null ? Suppression.THRESHOLD : fewestEvents;
        q = q == null ? 1.0 : q;
        mostUnknown = mostUnknown == null ? 1.0 : mostUnknown;
        fewestDeclared = fewestDeclared == null ? FEWEST_DECLARED : fewestDeclared;
        if ((lowerLimitAbove == null) == (upperLimitBelow == null)) {
            throw new IllegalArgumentException("one of two limits is set");
        }
    }

    /** The limit that the interval has to be beyond. */
    public double limit() {
        return lowerLimitAbove != null
                ? lowerLimitAbove
                : upperLimitBelow != null ? upperLimitBelow : Double.NaN;
    }

    @JsonIgnore
    public boolean isBelow() {
        return lowerLimitAbove == null;
    }

    public boolean isPassedBy(Estimate ratio) {
        return rules(new Persistence(1, 1)).isPassedBy(ratio);
    }

    /** The same as the statistics take it. */
    public AlertFamily.Rules rules(Persistence persistence) {
        return new AlertFamily.Rules(limit(), isBelow(), q, fewestEvents, mostUnknown, persistence);
    }
}
