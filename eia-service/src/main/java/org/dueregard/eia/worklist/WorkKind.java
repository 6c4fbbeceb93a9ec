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
    /** A part of it, by the person whom it was given to. */
    WRITE_PART,
    ASSURE_ASSESSMENT,
    DECIDE_ASSESSMENT,
    PUBLISH_ASSESSMENT,
    CONCLUDE_REVIEW,
    AGREE_REVIEW,
    JUDGE_EVIDENCE,
    /** Nobody has taken it: find another owner, or return the version. */
    PLACE_MITIGATION,
    MODERATE_COMMENT,
    ANSWER_COMMENT,
    SECURE_URGENT_ADOPTION
}
