package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assurer checks, each time. */
@Schema(name = "EiaChecklistItem")
public enum ChecklistItem {
    EVIDENCE_SUFFICIENT,
    ENGAGEMENT_ADEQUATE,
    IMPACTS_REASONED,
    MITIGATIONS_ACHIEVABLE,
    MONITORING_IN_PLACE,
    PLAIN_LANGUAGE
}
