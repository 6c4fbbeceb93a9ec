package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * What the owner brings when work begins; what the action has already may be left out.
 *
 * @param successMeasure null to keep the one proposed
 */
public record Beginning(@Nullable Resources resources, @Nullable SuccessMeasure successMeasure) {}
