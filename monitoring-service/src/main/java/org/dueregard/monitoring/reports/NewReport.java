package org.dueregard.monitoring.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report to be begun.
 *
 * @param corrects the published report that it takes the place of; null for a first one
 * @param reason why that has to be corrected; null for a first one
 */
public record NewReport(
        String policy,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable UUID corrects,
        @Nullable String reason) {}
