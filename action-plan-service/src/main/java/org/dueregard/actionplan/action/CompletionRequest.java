package org.dueregard.actionplan.action;

import org.jspecify.annotations.Nullable;

/** The owner says that it is done, and how the success measure stands. */
public record CompletionRequest(String statement, @Nullable MeasureResult result) {}
