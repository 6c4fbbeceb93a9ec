package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done about an impact, by whom and by when.
 *
 * @param impact ref of the impact
 * @param dueOn a day of the time that {@code duePrecision} names
 */
@Embeddable
public record Mitigation(
        UUID id,
        String ref,
        String impact,
        @Enumerated(EnumType.STRING) Purpose purpose,
        String description,
        String ownerPost,
        @Nullable String businessArea,
        LocalDate dueOn,
        @Enumerated(EnumType.STRING) DatePrecision duePrecision,
        String successMeasure,
        @Nullable String indicatorId)
        implements Referred {}
