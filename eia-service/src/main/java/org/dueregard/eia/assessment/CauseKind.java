package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can make a review due, or has to be answered by a draft. */
@Schema(name = "EiaCauseKind")
public enum CauseKind {
    DATE,
    DISPARITY,
    FINDING,
    POLICY_CHANGE,
    COMPLAINT
}
