package org.dueregard.actionplan.advice;

import org.jspecify.annotations.Nullable;

/**
 * Advice that a group asks for.
 *
 * @param askedBy the group
 * @param board the board above the group through which it reaches it; null for a project
 * @param project the project that needs advice of its own; null for a board
 * @param adviser who is asked; null where the board finds somebody
 */
public record NewAdviceRequest(
        String askedBy,
        String question,
        @Nullable String board,
        @Nullable String project,
        @Nullable String adviser) {}
