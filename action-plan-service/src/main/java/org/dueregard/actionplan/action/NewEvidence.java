package org.dueregard.actionplan.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Evidence that an owner brings; numerator, denominator and as-at belong to a count. */
public record NewEvidence(
        EvidenceKind kind,
        String description,
        String url,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable LocalDate asAt) {}
