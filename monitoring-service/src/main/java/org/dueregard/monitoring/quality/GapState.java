package org.dueregard.monitoring.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there are figures of an indicator. */
@Schema(name = "MonitoringDataGapState")
public enum GapState {
    /** Nobody has ever sent any. */
    NO_DATA,
    /** There are some, and later months are due. */
    OVERDUE,
    UP_TO_DATE
}
