package org.dueregard.eia.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way is better. */
@Schema(name = "EiaBetterDirection")
public enum BetterDirection {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
