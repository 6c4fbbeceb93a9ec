package org.dueregard.eia.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * For whom a member of the panel sits; a quorum has one of each. Scrutiny of the MPS equalities
 * scheme 2008, para 10.
 */
@Schema(name = "EiaConstituency")
public enum Constituency {
    STAFF_ASSOCIATION_OR_UNION,
    STAFF_SUPPORT_ASSOCIATION,
    IAG
}
