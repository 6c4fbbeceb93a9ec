package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an impact meets. */
@Schema(name = "EiaPeople")
public enum People {
    CITIZENS,
    STAFF,
    PARTNERS
}
