package org.dueregard.monitoring.targets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way is better. */
@Schema(name = "MonitoringDirection")
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
