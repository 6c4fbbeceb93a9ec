package org.dueregard.monitoring.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation to be laid upon a post.
 *
 * @param subject what it is owed for
 * @param units those that return something; empty where none do
 * @param firstDueOn by when it is met for the first time
 */
public record NewObligation(
        ObligationKind kind,
        String subject,
        String title,
        String accountablePost,
        @Nullable String businessArea,
        List<String> units,
        LocalDate firstDueOn) {
    public NewObligation {
        units = List.copyOf(units);
    }
}
