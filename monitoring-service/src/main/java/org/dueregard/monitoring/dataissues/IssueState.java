package org.dueregard.monitoring.dataissues;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of an issue. */
@Schema(name = "MonitoringDataIssueState")
public enum IssueState {
    OPEN,
    /** The data were put right. */
    RESOLVED,
    /** The data are as they are, and figures are drawn from them all the same. */
    ACCEPTED
}
