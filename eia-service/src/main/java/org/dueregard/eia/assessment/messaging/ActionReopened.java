package org.dueregard.eia.assessment.messaging;

import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.action.reopened.v1}, as this service reads it. */
public record ActionReopened(
        String actionId, @Nullable String originId, String reason, String cause) {
    public static final String TYPE = "org.dueregard.action.reopened.v1";
}
