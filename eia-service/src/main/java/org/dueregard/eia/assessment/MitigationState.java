package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the action of a mitigation stands. */
@Schema(name = "EiaMitigationState")
public enum MitigationState {
    PROPOSED,
    AGREED,
    UNPLACED,
    IN_PROGRESS,
    COMPLETED
}
