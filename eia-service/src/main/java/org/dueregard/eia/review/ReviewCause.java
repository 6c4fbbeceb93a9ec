package org.dueregard.eia.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.dueregard.eia.assessment.CauseKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Why a review is due.
 *
 * @param ref id of the disparity, or the day that came
 */
@Embeddable
public record ReviewCause(
        @Enumerated(EnumType.STRING) CauseKind kind,
        String ref,
        String summary,
        @JdbcTypeCode(SqlTypes.JSON) CauseDetails details,
        Instant notedAt) {}
