package org.dueregard.eia.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that an assessment rests on.
 *
 * @param ref what the author calls it, such as {@code E1}; impacts cite it
 * @param citation id or place of the source, such as the id of a disparity
 * @param groups codes of the characteristics that it speaks of
 * @param gap what it does not tell
 */
@Embeddable
public record Evidence(
        UUID id,
        String ref,
        @Enumerated(EnumType.STRING) EvidenceType type,
        String source,
        @Nullable String citation,
        LocalDate datedOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> groups,
        String summary,
        @Nullable String gap)
        implements Referred {}
