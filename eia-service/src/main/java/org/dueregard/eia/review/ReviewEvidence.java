package org.dueregard.eia.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that came to light while a review was open, or after it: it is only ever added.
 *
 * @param ref id of the action or disparity
 */
@Embeddable
public record ReviewEvidence(
        UUID id,
        @Enumerated(EnumType.STRING) EvidenceKind kind,
        String ref,
        String summary,
        @JdbcTypeCode(SqlTypes.JSON) EvidenceDetails details,
        Instant recordedAt) {}
