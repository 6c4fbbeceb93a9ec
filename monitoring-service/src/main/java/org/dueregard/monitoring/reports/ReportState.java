package org.dueregard.monitoring.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a report can change, can be read by everyone, or is gone. */
@Schema(name = "MonitoringReportState")
public enum ReportState {
    DRAFT,
    PUBLISHED,
    DISCARDED
}
