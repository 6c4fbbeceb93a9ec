package org.dueregard.monitoring.adherence;

import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a policy.
 *
 * @param policy id of its subject in the eia service
 * @param period a year, quarter or month
 * @param summary by what it is seen
 * @param reason why an earlier return is revised
 */
public record NewReturn(
        String policy,
        String period,
        String unit,
        Adherence adherence,
        String summary,
        @Nullable String reason) {}
