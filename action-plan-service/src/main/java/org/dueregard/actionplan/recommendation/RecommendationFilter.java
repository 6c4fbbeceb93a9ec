package org.dueregard.actionplan.recommendation;

import org.jspecify.annotations.Nullable;

/** Which recommendations a list shows. */
public record RecommendationFilter(
        @Nullable String ownerBody,
        @Nullable String post,
        @Nullable RecommendationState state,
        @Nullable SourceType sourceType,
        boolean openOnly,
        boolean unplannedOnly) {}
