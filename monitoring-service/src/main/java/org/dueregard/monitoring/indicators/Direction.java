package org.dueregard.monitoring.indicators;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a difference is adverse to a group. */
@Schema(name = "MonitoringDirection")
public enum Direction {
    /** To be searched, or disciplined, more often than others. */
    HIGHER_IS_ADVERSE,
    /** To be appointed, or satisfied, less often than others. */
    LOWER_IS_ADVERSE
}
