package org.dueregard.eia.community;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way a finding points. That there is no differential impact is a finding as well. */
@Schema(name = "EiaPolarity")
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    NEUTRAL,
    CONCERN,
    REQUIREMENT,
    QUESTION,
    UNKNOWN
}
