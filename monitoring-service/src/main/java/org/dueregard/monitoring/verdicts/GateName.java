package org.dueregard.monitoring.verdicts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comparison has to pass before a disparity is drawn from it. */
@Schema(name = "MonitoringGateName")
public enum GateName {
    /** Enough events in both groups. */
    COUNTS,
    /** The whole interval of the ratio is beyond the limit. */
    RATIO,
    /** The rates are so many percentage points apart. */
    GAP,
    /** It stands among so many comparisons (Benjamini and Hochberg). */
    ADJUSTMENT,
    /** The strata bear it out (Simpson's paradox). */
    STRATA,
    /** Those of unknown group could not undo it; it is said, and holds nothing. */
    UNKNOWN,
    /** It stands in enough of the latest months. */
    PERSISTENCE
}
