package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment does with a finding or an advice. */
@Schema(name = "EiaDispositionDecision")
public enum DispositionDecision {
    ACCEPTED,
    MITIGATED,
    REJECTED
}
