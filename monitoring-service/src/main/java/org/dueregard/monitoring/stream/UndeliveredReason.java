package org.dueregard.monitoring.stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a message belongs to nobody. */
@Schema(name = "MonitoringUndeliveredReason")
public enum UndeliveredReason {
    /** It has no header {@code dataset}. */
    NO_DATASET,
    /** Its header {@code dataset} names none that is known here. */
    UNKNOWN_DATASET,
    /** It has no header {@code source}. */
    NO_SOURCE,
    /** Its header {@code source} has not the form of a source. */
    MALFORMED_SOURCE,
    /** It could not be taken in, for a reason that is not its sender's. */
    REFUSED
}
