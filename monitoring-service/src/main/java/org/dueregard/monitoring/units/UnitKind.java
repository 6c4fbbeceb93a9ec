package org.dueregard.monitoring.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit is. */
@Schema(name = "MonitoringUnitKind")
public enum UnitKind {
    FORCE,
    BOROUGH,
    /** A police area of its own inside London: the City. */
    OTHER_POLICE_AREA,
    /** A place that holds what no borough does. */
    NO_BOROUGH
}
