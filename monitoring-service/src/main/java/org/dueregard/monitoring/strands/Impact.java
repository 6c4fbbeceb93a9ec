package org.dueregard.monitoring.strands;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What something does for a group. */
@Schema(name = "MonitoringImpact")
public enum Impact {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
