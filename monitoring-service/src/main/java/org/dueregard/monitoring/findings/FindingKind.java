package org.dueregard.monitoring.findings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something was found. */
@Schema(name = "MonitoringFindingKind")
public enum FindingKind {
    CASE_REVIEW,
    COMPLAINT_THEME,
    CONSULTATION,
    INSPECTION,
    OTHER
}
