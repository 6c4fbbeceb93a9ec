package org.dueregard.eia.adoption;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an urgent adoption fares. */
@Schema(name = "EiaUrgentAdoptionState")
public enum UrgentState {
    IN_FORCE,
    CONFIRMED,
    LAPSED,
    WITHDRAWN
}
