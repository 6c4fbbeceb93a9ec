package org.dueregard.eia.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a subject is marked under the government's security classifications. */
@Schema(name = "EiaProtectiveMarking")
public enum ProtectiveMarking {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    SECRET
}
