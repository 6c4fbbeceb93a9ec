package org.dueregard.actionplan.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which publications are asked for.
 *
 * @param from published then or later; null for all
 * @param until published before that; null for all
 */
public record PublicationFilter(
        @Nullable PublicationKind kind,
        @Nullable String policy,
        @Nullable String assessment,
        @Nullable Instant from,
        @Nullable Instant until) {}
