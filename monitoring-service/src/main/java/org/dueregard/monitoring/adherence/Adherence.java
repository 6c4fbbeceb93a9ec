package org.dueregard.monitoring.adherence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a unit keeps to a policy. */
@Schema(name = "MonitoringAdherence")
public enum Adherence {
    ADHERED,
    PARTLY_ADHERED,
    NOT_ADHERED
}
