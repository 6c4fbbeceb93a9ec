package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody comes from who steps in for a role that is vacant or conflicted. */
@Schema(name = "EiaDelegationRoute")
public enum DelegationRoute {
    DEPUTY,
    ANOTHER_UNIT,
    PARENT_BODY
}
