package org.dueregard.eia.assessment;

import org.jspecify.annotations.Nullable;

/**
 * One comment of a consultee: you said, we did.
 *
 * @param did what changed because of it, or why nothing did; null while it is unanswered
 */
public record ConsultationComment(String said, @Nullable String did) {
    boolean answered() {
        return did != null && !did.isBlank();
    }
}
