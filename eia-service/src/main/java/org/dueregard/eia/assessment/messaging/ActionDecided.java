package org.dueregard.eia.assessment.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.dueregard.action.decided.v1}, as this service reads it. */
public record ActionDecided(
        String actionId,
        String originType,
        String originId,
        String decision,
        @Nullable String accountablePost,
        @Nullable LocalDate dueDate,
        @Nullable String reason) {
    public static final String TYPE = "org.dueregard.action.decided.v1";

    public boolean accepted() {
        return decision.equals("ACCEPTED");
    }
}
