package org.dueregard.monitoring.stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a message that belonged to nobody. */
@Schema(name = "MonitoringUndeliveredState")
public enum UndeliveredState {
    WAITING,
    /** It was taken in for a dataset and source. */
    DELIVERED,
    /** It was given up, and what it said is gone. */
    DISCARDED
}
