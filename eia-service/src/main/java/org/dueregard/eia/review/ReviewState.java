package org.dueregard.eia.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a review stands. */
@Schema(name = "EiaReviewState")
public enum ReviewState {
    OPEN,
    /** The owner has proposed how it ends; an assurer has to agree. */
    CONCLUSION_PROPOSED,
    CONCLUDED
}
