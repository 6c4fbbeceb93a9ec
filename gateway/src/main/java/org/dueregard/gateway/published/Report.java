package org.dueregard.gateway.published;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published annual report of a policy. */
public record Report(
        String id,
        @Nullable String policyTitle,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable Boolean inequalityFound,
        @Nullable Instant publishedAt,
        @Nullable String corrects,
        @Nullable String address) {}
