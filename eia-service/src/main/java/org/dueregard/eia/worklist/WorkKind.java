package org.dueregard.eia.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done. */
@Schema(name = "EiaWorkKind")
public enum WorkKind {
    SCREEN_SUBJECT,
    RATE_SCREENING,
    CONCLUDE_SCREENING,
    COUNTERSIGN_SCREENING,
    WRITE_ASSESSMENT,
    ASSURE_ASSESSMENT,
    DECIDE_ASSESSMENT,
    PUBLISH_ASSESSMENT,
    CONCLUDE_REVIEW,
    AGREE_REVIEW,
    JUDGE_EVIDENCE,
    SECURE_URGENT_ADOPTION
}
