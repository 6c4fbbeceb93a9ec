package org.dueregard.eia.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a screening stands. */
@Schema(name = "EiaScreeningState")
public enum ScreeningState {
    OPEN,
    /** The chair means to lower the outcome; a second person has to say so too. */
    LOWERING_PROPOSED,
    COMPLETED
}
