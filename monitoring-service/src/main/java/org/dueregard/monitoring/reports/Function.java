package org.dueregard.monitoring.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy does that is monitored. */
@Schema(name = "MonitoringReportFunction")
public enum Function {
    SERVICE_DELIVERY,
    EMPLOYMENT
}
