package org.dueregard.monitoring.disparities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What corrected data have done to the signal of a month. */
@Schema(name = "MonitoringSignal")
public enum Signal {
    GONE,
    RETURNED
}
