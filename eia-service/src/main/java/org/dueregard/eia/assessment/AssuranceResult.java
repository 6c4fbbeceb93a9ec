package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assurer finds. */
@Schema(name = "EiaAssuranceResult")
public enum AssuranceResult {
    PASSED,
    CHANGES_REQUESTED
}
