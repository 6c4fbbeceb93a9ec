package org.dueregard.actionplan.strategy;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A part of an objective.
 *
 * @param pointsTo the objective of the same strategy under which this part is done; null where it
 *     is done here
 */
@Embeddable
public record ObjectiveComponent(String text, @Nullable String pointsTo) {}
