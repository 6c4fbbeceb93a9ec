package org.dueregard.actionplan.demand;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that another service finds to be owed.
 *
 * @param reference the assessment, or the obligation that monitoring-service keeps
 * @param subject the subject or policy that it is about; null where nothing is said
 * @param cause why it is demanded; null where nothing is said
 * @param toldAt when the other service said so
 */
public record NewDemand(
        DemandKind kind,
        String reference,
        @Nullable String subject,
        String title,
        String post,
        LocalDate dueOn,
        @Nullable String cause,
        Instant toldAt) {}
