package org.dueregard.monitoring.disparities;

import static org.dueregard.monitoring.disparities.DisparityState.ACTION_AGREED;
import static org.dueregard.monitoring.disparities.DisparityState.CLOSED;
import static org.dueregard.monitoring.disparities.DisparityState.DETECTED;
import static org.dueregard.monitoring.disparities.DisparityState.EXPLAINED;
import static org.dueregard.monitoring.disparities.DisparityState.REDUCED;
import static org.dueregard.monitoring.disparities.DisparityState.UNDER_ANALYSIS;

import java.util.EnumSet;
import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What can happen to a disparity. */
public enum DisparityTransition {
    /** The accountable post accepts the action to explain or reform. */
    START_ANALYSIS,
    /** A cause and a justification are recorded. */
    EXPLAIN,
    /** A cause and an action against it are recorded. */
    AGREE_ACTION,
    /** Later figures no longer pass the threshold. */
    REDUCE,
    /** Later figures pass the threshold again. */
    RECUR,
    /** An analyst closes what is justified or has shrunk. */
    CLOSE;

    /** The state after this transition, or a refusal that says from where it is possible. */
    DisparityState from(DisparityState present) {
        return switch (this) {
            case START_ANALYSIS -> to(UNDER_ANALYSIS, present, EnumSet.of(DETECTED));
            case EXPLAIN -> to(EXPLAINED, present, EnumSet.of(UNDER_ANALYSIS, ACTION_AGREED));
            case AGREE_ACTION -> to(ACTION_AGREED, present, EnumSet.of(UNDER_ANALYSIS, EXPLAINED));
            case REDUCE -> to(REDUCED, present, EnumSet.of(EXPLAINED, ACTION_AGREED));
            case RECUR -> to(UNDER_ANALYSIS, present, EnumSet.of(REDUCED));
            case CLOSE -> to(CLOSED, present, EnumSet.of(EXPLAINED, REDUCED));
        };
    }

    private DisparityState to(
            DisparityState next, DisparityState present, Set<DisparityState> allowed) {
        if (!allowed.contains(present)) {
            throw DomainException.illegalTransition(
                    "%s is possible from %s; this disparity is %s."
                            .formatted(this, allowed, present));
        }
        return next;
    }
}
