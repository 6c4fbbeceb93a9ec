package org.dueregard.actionplan.strategy;

import org.jspecify.annotations.Nullable;

/**
 * How a body settles an overlap.
 *
 * @param leadObjective whose lead post answers from now on; null for a split
 */
public record OverlapDecision(
        String body, Settlement settlement, @Nullable String leadObjective, String rationale) {}
