package org.dueregard.eia.community;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing that a group found.
 *
 * @param ref unique within its event, such as {@code E1}
 * @param groupCode the group that found it, such as {@code E}
 */
@Embeddable
public record CommunityFinding(
        String ref,
        String groupCode,
        @Enumerated(EnumType.STRING) Polarity polarity,
        String statement,
        @JdbcTypeCode(SqlTypes.JSON) List<Affected> affected) {}
