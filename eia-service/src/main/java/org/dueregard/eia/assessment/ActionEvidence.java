package org.dueregard.eia.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of evidence that an action was completed with; it can be a count. */
public record ActionEvidence(
        String id,
        String kind,
        @Nullable String url,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate asAt) {}
