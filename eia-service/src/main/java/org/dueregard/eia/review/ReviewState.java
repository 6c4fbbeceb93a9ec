package org.dueregard.eia.review;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a review stands. */
@Schema(name = "EiaReviewState")
public enum ReviewState {
    OPEN,
    /** The owner has proposed how it ends; an assurer has to agree. */
    CONCLUSION_PROPOSED,
    CONCLUDED,
    /** What was reviewed was withdrawn before anyone concluded. */
    ENDED;

    static final Set<ReviewState> UNDER_WAY = EnumSet.of(OPEN, CONCLUSION_PROPOSED);
}
