package org.dueregard.monitoring.dipsamples;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far figures are trusted that tell records apart by a flag; the last one is the worst. */
@Schema(name = "MonitoringConfidence")
public enum Confidence {
    OK,
    /** Nobody has looked whether the flags are right. */
    NOT_SAMPLED,
    /** Fewer flags are right than are asked for. */
    LOW_CONFIDENCE
}
