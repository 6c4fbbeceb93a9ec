package org.dueregard.actionplan.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The computed rating: blue when complete; red when a date has passed, or something about it has
 * climbed; amber when it has slipped, is on hold, or a return told nothing of it; else green. The
 * owner may declare a worse one, never a better one, and both show.
 */
public final class Ratings {
    private Ratings() {}

    /**
     * @param nextDue the earliest date that is still to be met: of a milestone, or the end date
     * @param slippage days from the first end date to the present one
     * @param returnMissing whether a return fell due that tells nothing of it
     */
    public static Rating computed(
            ActionState state,
            @Nullable LocalDate nextDue,
            long slippage,
            boolean returnMissing,
            LocalDate today) {
        if (state == ActionState.COMPLETE) {
            return Rating.BLUE;
        }
        if (nextDue != null && today.isAfter(nextDue)) {
            return Rating.RED;
        }
        if (slippage > 0 || returnMissing || state == ActionState.ON_HOLD) {
            return Rating.AMBER;
        }
        return Rating.GREEN;
    }

    /** Amber at best, where the target that it is measured by was missed last. */
    static Rating withTargetMissed(Rating rating) {
        return rating == Rating.GREEN ? Rating.AMBER : rating;
    }
}
