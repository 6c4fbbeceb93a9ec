package org.dueregard.eia.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something of one version stands in a later one. */
@Schema(name = "EiaChange")
public enum Change {
    UNCHANGED,
    CHANGED,
    ADDED,
    REMOVED
}
