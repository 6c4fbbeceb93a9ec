package org.dueregard.eia.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a duty asks: due regard in everything, one thing that is done, or watching the effects. */
@Schema(name = "EiaDutyKind")
public enum DutyKind {
    GENERAL,
    SPECIFIC,
    MONITORING
}
