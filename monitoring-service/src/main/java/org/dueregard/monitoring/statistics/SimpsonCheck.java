package org.dueregard.monitoring.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether one ratio over all strata misleads (Simpson's paradox): then the strata are shown, and no
 * alert is drawn from the sum.
 *
 * @param oppositeSides the crude and the pooled ratio lie on opposite sides of one
 * @param moved their logarithms differ by more than {@link #MOST_MOVED}
 * @param opposed places, from 0, of the strata whose whole interval lies on the other side of one
 *     than the pooled ratio
 */
public record SimpsonCheck(boolean oppositeSides, boolean moved, List<Integer> opposed) {

    /** A tenth on the log scale: the usual sign of confounding. */
    public static final double MOST_MOVED = 0.1;

    public boolean warns() {
        return oppositeSides || moved || !opposed.isEmpty();
    }

    static SimpsonCheck of(Figure crude, Figure pooled, List<Figure> strata) {
        if (!(pooled instanceof Estimate adjusted)) {
            return new SimpsonCheck(false, false, List.of());
        }
        var opposed = new ArrayList<Integer>();
        for (var i = 0; i < strata.size(); i++) {
            if (strata.get(i) instanceof Estimate stratum
                    && (adjusted.point() > 1 && stratum.upper() < 1
                            || adjusted.point() < 1 && stratum.lower() > 1)) {
                opposed.add(i);
            }
        }
        if (!(crude instanceof Estimate sum)) {
            return new SimpsonCheck(false, false, opposed);
        }
        return new SimpsonCheck(
                (sum.point() - 1) * (adjusted.point() - 1) < 0,
                Math.abs(Math.log(sum.point()) - Math.log(adjusted.point())) > MOST_MOVED,
                opposed);
    }
}
