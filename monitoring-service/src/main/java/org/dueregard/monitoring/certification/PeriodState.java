package org.dueregard.monitoring.certification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a month may still change unsaid. */
@Schema(name = "MonitoringPeriodState")
public enum PeriodState {
    OPEN,
    CERTIFIED
}
