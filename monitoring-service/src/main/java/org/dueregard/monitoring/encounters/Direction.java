package org.dueregard.monitoring.encounters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Among staff, or with the public. */
@Schema(name = "MonitoringEncounterDirection")
public enum Direction {
    INTERNAL,
    EXTERNAL
}
