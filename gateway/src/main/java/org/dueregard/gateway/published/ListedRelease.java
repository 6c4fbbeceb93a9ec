package org.dueregard.gateway.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release in the list of what is published. */
public record ListedRelease(
        String id,
        @Nullable String title,
        @Nullable List<String> periods,
        @Nullable Instant publishedAt,
        @Nullable String corrects,
        @Nullable String correctedBy) {}
