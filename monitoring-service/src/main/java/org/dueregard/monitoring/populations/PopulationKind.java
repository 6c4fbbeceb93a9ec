package org.dueregard.monitoring.populations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a population counts. */
@Schema(name = "MonitoringPopulationKind")
public enum PopulationKind {
    RESIDENT,
    ECONOMICALLY_ACTIVE,
    FEEDER_RANK,
    SURVEY_BASE
}
