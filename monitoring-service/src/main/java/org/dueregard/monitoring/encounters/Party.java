package org.dueregard.monitoring.encounters;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose confidence an incident is likely to affect. */
@Schema(name = "MonitoringAffectedParty")
public enum Party {
    VICTIM,
    /** The victim's family. */
    FAMILY,
    COMMUNITY
}
