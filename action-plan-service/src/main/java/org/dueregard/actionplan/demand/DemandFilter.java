package org.dueregard.actionplan.demand;

import org.jspecify.annotations.Nullable;

/** Which demands are asked for; null for any. */
public record DemandFilter(
        @Nullable DemandKind kind,
        @Nullable String reference,
        @Nullable String post,
        @Nullable Boolean open) {}
