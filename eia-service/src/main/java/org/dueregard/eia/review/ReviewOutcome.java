package org.dueregard.eia.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a review can end: the version stands, or the subject is assessed anew. */
@Schema(name = "EiaReviewOutcome")
public enum ReviewOutcome {
    CONFIRM,
    REASSESS
}
