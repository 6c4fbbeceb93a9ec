package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a person had a hand in a version. */
@Schema(name = "EiaCapacity")
public enum Capacity {
    AUTHOR,
    OWNER,
    ASSURER,
    DECISION_MAKER,
    PUBLISHER
}
