package org.dueregard.actionplan.meeting;

import org.dueregard.actionplan.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be recorded.
 *
 * @param matter what it decides; null where it is about nothing that is kept here
 * @param routedTo the body that is to transact it; null where the body that decides does so itself
 */
public record NewDecision(
        String text, String reason, @Nullable Matter matter, @Nullable String routedTo) {}
