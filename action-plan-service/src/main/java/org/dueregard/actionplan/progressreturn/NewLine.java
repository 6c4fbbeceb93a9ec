package org.dueregard.actionplan.progressreturn;

import java.util.UUID;
import org.dueregard.actionplan.action.Rating;
import org.jspecify.annotations.Nullable;

/** What is to be said of an action; what is null is not said yet. */
public record NewLine(
        UUID action,
        @Nullable String statement,
        @Nullable Integer progress,
        @Nullable Rating rating,
        @Nullable String nextSteps) {}
