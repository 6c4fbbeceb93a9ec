package org.dueregard.actionplan.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Engagement with communities in a service that a business group delivers.
 *
 * @param service the service that it was about
 * @param communities who was engaged with
 * @param outcome what came of it; null where that is not known yet
 */
public record NewEngagement(
        String unit,
        LocalDate heldOn,
        String service,
        String communities,
        String method,
        @Nullable String outcome) {}
