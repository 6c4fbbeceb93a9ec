package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/**
 * How an action comes along.
 *
 * @param statement what has been done
 * @param progress how far it has come, in per cent; null where that is not said
 * @param rating the one that is declared; null for the computed one
 * @param nextSteps null where none are named
 */
public record NewStatement(
        String statement,
        @Nullable Integer progress,
        @Nullable Rating rating,
        @Nullable String nextSteps) {}
