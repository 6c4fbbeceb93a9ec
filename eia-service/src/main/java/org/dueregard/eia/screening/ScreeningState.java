package org.dueregard.eia.screening;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a screening stands. */
@Schema(name = "EiaScreeningState")
public enum ScreeningState {
    OPEN,
    /** The chair has closed the ratings: they can be read, and nobody rates any more. */
    RATINGS_CLOSED,
    /** The chair means to lower the outcome; a second person has to say so too. */
    LOWERING_PROPOSED,
    COMPLETED,
    /** Called off before its end. */
    CANCELLED;

    static final Set<ScreeningState> UNDER_WAY =
            EnumSet.of(OPEN, RATINGS_CLOSED, LOWERING_PROPOSED);
}
