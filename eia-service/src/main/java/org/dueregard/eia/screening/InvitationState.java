package org.dueregard.eia.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the invitation of a member stands. */
@Schema(name = "EiaInvitationState")
public enum InvitationState {
    INVITED,
    /** Said so, or rated without saying so. */
    ACCEPTED,
    DECLINED,
    /** Accepted first and left later; what the member has rated does not count. */
    WITHDRAWN
}
