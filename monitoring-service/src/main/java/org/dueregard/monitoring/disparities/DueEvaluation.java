package org.dueregard.monitoring.disparities;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator is to be computed for a month.
 *
 * @param ticket another one each time that it falls due anew
 * @param problem why the last attempt came to nothing
 */
public record DueEvaluation(
        String indicator,
        YearMonth month,
        UUID ticket,
        String because,
        Instant dueAt,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String problem) {}
