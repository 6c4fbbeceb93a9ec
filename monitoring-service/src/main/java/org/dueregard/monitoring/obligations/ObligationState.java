package org.dueregard.monitoring.obligations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it is owed still. */
@Schema(name = "MonitoringObligationState")
public enum ObligationState {
    ACTIVE,
    ENDED
}
