package org.dueregard.eia.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far what a duty asks is. */
@Schema(name = "EiaObligationStatus")
public enum ObligationStatus {
    NOT_STARTED,
    IN_PROGRESS,
    MET,
    NO_LONGER_HELD
}
