package org.dueregard.eia.assessment.messaging;

import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.action.changed.v1}, as this service reads it. */
public record ActionChanged(String actionId, @Nullable String originId, String computedRag) {
    public static final String TYPE = "org.dueregard.action.changed.v1";
}
