package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left of an impact once its mitigation is done. */
@Schema(name = "EiaResidualImpact")
public enum ResidualImpact {
    REMOVED,
    REDUCED,
    UNCHANGED,
    UNKNOWN
}
