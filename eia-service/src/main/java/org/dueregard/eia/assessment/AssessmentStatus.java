package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of an assessment stands. */
@Schema(name = "EiaAssessmentStatus")
public enum AssessmentStatus {
    DRAFT,
    IN_QA,
    CHANGES_REQUESTED,
    FOR_DECISION,
    RETURNED,
    STOPPED,
    SIGNED_OFF,
    PUBLISHED,
    WITHHELD,
    REVIEW_DUE,
    SUPERSEDED
}
