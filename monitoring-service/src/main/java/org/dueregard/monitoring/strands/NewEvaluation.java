package org.dueregard.monitoring.strands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of a strand.
 *
 * @param afterMonths which follow-up it is
 * @param reason why an earlier evaluation of it is revised
 */
public record NewEvaluation(
        int afterMonths,
        String summary,
        String source,
        List<Found> found,
        @Nullable String reason) {
    public NewEvaluation {
        found = List.copyOf(found);
    }
}
