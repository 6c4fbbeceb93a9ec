package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of evidence something is. */
@Schema(name = "EiaEvidenceType")
public enum EvidenceType {
    STATISTICS,
    RESEARCH,
    CONSULTATION,
    INDEPENDENT_ADVICE,
    COMPLAINTS,
    INSPECTION,
    COMMUNITY_FINDING,
    OPERATIONAL_EXPERIENCE
}
