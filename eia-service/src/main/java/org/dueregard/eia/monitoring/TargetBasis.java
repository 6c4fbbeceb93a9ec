package org.dueregard.eia.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a target is set. */
@Schema(name = "EiaTargetBasis")
public enum TargetBasis {
    POINTS,
    RELATIVE,
    PARITY,
    DECREASE,
    INCREASE,
    COVERAGE,
    NONE_SET
}
