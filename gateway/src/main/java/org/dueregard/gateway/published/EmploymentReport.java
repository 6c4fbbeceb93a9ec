package org.dueregard.gateway.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published report of employment monitoring. */
public record EmploymentReport(
        @Nullable String year,
        @Nullable Integer number,
        @Nullable Instant publishedAt,
        @Nullable String address) {}
