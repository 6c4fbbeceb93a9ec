package org.dueregard.monitoring.observations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a printed number stands to the true one. */
@Schema(name = "MonitoringBound")
public enum Bound {
    /** It is the number, but for its rounding. */
    EXACT,
    ABOUT,
    /** As in "over 700". */
    MORE_THAN,
    /** As in "just under 30". */
    LESS_THAN
}
