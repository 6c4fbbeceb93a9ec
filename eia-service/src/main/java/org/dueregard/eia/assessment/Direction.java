package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an impact goes. None is a finding as well. */
@Schema(name = "EiaDirection")
public enum Direction {
    POSITIVE,
    NEGATIVE,
    BOTH,
    NONE,
    UNKNOWN
}
