package org.dueregard.monitoring.verdicts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a gate. */
@Schema(name = "MonitoringGateState")
public enum GateState {
    PASSED,
    /** It is passed, and there is something to be known. */
    NOTED,
    HELD,
    /** An earlier gate was not passed, so there is nothing to ask here. */
    NOT_REACHED,
    /** The definition, or the figures, give nothing to ask. */
    NOT_ASKED
}
