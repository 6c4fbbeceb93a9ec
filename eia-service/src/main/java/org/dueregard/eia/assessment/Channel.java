package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a copy is published. */
@Schema(name = "EiaChannel")
public enum Channel {
    INTERNET,
    INTRANET
}
