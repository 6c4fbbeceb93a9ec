package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mitigation is for. */
@Schema(name = "EiaMitigationPurpose")
public enum Purpose {
    MITIGATES_IMPACT,
    CLOSES_EVIDENCE_GAP
}
