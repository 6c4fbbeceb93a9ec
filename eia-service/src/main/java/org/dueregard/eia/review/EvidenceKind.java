package org.dueregard.eia.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come to light in a review. */
@Schema(name = "EiaReviewEvidenceKind")
public enum EvidenceKind {
    DISPARITY_CHANGED,
    ACTION_DECIDED,
    ACTION_COMPLETED,
    ACTION_REOPENED,
    MONITORING_REPORT,
    MONITORING_FINDING
}
