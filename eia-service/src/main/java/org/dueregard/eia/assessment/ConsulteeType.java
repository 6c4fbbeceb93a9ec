package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was engaged; voices outside recognised groups count too. */
@Schema(name = "EiaConsulteeType")
public enum ConsulteeType {
    STAFF_ASSOCIATION_OR_UNION,
    STAFF_SUPPORT_ASSOCIATION,
    IAG,
    COMMUNITY_GROUP,
    PARTNER,
    PUBLIC,
    UNAFFILIATED
}
