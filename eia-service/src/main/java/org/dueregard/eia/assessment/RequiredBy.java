package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a full assessment was opened; raising the bar is always free, so also by choice. */
@Schema(name = "EiaRequiredBy")
public enum RequiredBy {
    SCREENING,
    COMPULSORY,
    DISPARITY,
    REVIEW,
    CHOICE
}
