package org.dueregard.eia.monitoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a target was met. */
@Schema(name = "EiaTargetMet")
public enum TargetMet {
    YES,
    NO,
    NOT_COMPUTABLE,
    NO_TARGET
}
