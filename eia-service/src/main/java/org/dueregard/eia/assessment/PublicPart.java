package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a publication. Diversity strategy progress report 2002, App. 2 action 6. */
@Schema(name = "EiaPublicPart")
public enum PublicPart {
    ASSESSMENT,
    CONSULTATION,
    MONITORING
}
