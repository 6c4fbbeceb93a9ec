package org.dueregard.monitoring.encounters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose handling of an encounter it is. */
@Schema(name = "MonitoringEncounterLevel")
public enum Level {
    INDIVIDUAL,
    TEAM,
    ORGANISATIONAL
}
