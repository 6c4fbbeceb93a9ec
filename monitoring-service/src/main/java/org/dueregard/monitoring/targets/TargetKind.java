package org.dueregard.monitoring.targets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is set. */
@Schema(name = "MonitoringTargetKind")
public enum TargetKind {
    /** A value is reached, or not exceeded. */
    REACH,
    /** From the baseline on so many points more each year. */
    STEPS_IN_POINTS,
    /** From the baseline on so many percent more each year, each of the value before. */
    STEPS_IN_PERCENT,
    /** As good as those it is compared with, within a tolerance. */
    PARITY,
    /** Better than the year before; the same is not better. */
    YEAR_ON_YEAR,
    /** A gap that is smaller than the one of the baseline; the same is not smaller. */
    GAP_DECREASE,
    /** So much percent of what has to be covered. */
    COVERAGE,
    /** It is watched, and nobody has said what is to be reached. */
    NONE_SET;

    boolean isSteps() {
        return this == STEPS_IN_POINTS || this == STEPS_IN_PERCENT;
    }

    /** How the event names it. */
    String basis(Direction direction) {
        return switch (this) {
            case STEPS_IN_POINTS -> "POINTS";
            case STEPS_IN_PERCENT -> "RELATIVE";
            case PARITY -> "PARITY";
            case COVERAGE -> "COVERAGE";
            case NONE_SET -> "NONE_SET";
            case GAP_DECREASE -> "DECREASE";
            case REACH, YEAR_ON_YEAR ->
                    direction == Direction.HIGHER_IS_BETTER ? "INCREASE" : "DECREASE";
        };
    }
}
