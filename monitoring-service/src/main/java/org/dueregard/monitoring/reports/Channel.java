package org.dueregard.monitoring.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a report is published. */
@Schema(name = "MonitoringReportChannel")
public enum Channel {
    INTERNET,
    INTRANET
}
